import type { EmergencyState, PartnerProfile } from '../../types.generated.ts';
import { summaryOf } from '../summary.ts';
import { identifier, ordinary } from './authoring.ts';
import { services } from './organisations.ts';
import { roles } from './roles.ts';

const { lang, example } = ordinary;

/** Sites that show the directory: with a look and filters of its own, and with neither. */
export const partners: readonly PartnerProfile[] = [
  {
    id: identifier('9b', 1),
    slug: 'example-council',
    lang,
    example,
    name: 'Example Council',
    preset: 'govuk',
    accent: '#00703c',
    wards: [],
    categories: [],
    allowedOrigins: ['https://council.example.org'],
  },
  {
    id: identifier('9b', 2),
    slug: 'example-housing',
    lang,
    example,
    name: 'Example Housing Association',
    preset: 'plain',
    wards: ['poplar', 'lansbury'],
    categories: ['housing', 'advice'],
    allowedOrigins: [],
  },
];

/** The notice while it is on: for `createMockFetch({ emergency: exampleEmergency })`. */
export const exampleEmergency: EmergencyState = {
  active: true,
  since: '2026-11-19T07:30:00.000Z',
  messages: {
    en: {
      title: 'Flooding by the river',
      text: 'If you had to leave your home, or can help, look at what comes first.',
    },
    bn: { title: 'নদীর ধারে বন্যা', text: 'ঘর ছাড়তে হলে, বা সাহায্য করতে পারলে, প্রথমে যা আছে তা দেখুন।' },
  },
  services: services.filter(({ slug }) => slug === 'wharf-pantry').map((service) => summaryOf('services', service)),
  roles: roles.filter(({ emergencyCallOut }) => emergencyCallOut).map((role) => summaryOf('roles', role)),
};
