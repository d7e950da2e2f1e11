import type { PublicOrganisation, ServiceDetail } from '../../types.generated.ts';
import { advice } from './advice.ts';
import { organisationOf } from './authoring.ts';
import { edges } from './edges.ts';
import { food } from './food.ts';
import { groups } from './groups.ts';

/** Services for tests and demonstrations; see `examples`. */
export const services: readonly ServiceDetail[] = [...food, ...advice, ...groups, ...edges];

const offering = new Map(services.map(({ organisation }) => [organisation.slug, organisation]));

/** An organisation that offers services. */
export function offeringOrganisation(slug: string): PublicOrganisation {
  const found = offering.get(slug);
  if (found === undefined) throw new Error(`Expected an organisation of the examples, found "${slug}".`);
  return found;
}

/** Runs buildings, and offers no service. */
export const lanternHouse = organisationOf(8, {
  slug: 'lantern-house',
  name: 'Lantern House Trust',
  description: 'Looks after three old buildings so that groups have somewhere to meet.',
  kinds: ['registered-charity'],
  identifiers: [
    { scheme: 'GB-CHC', value: '0000008' },
    { scheme: 'GB-COH', value: '00000008' },
  ],
  communities: [],
  greenFacts: ['Solar panels since 2022'],
  contact: {
    phones: [{ number: '020 7946 0150', description: 'Bookings, weekdays 10 to 4' }],
    email: 'bookings@lantern-house.example.org',
    website: 'https://lantern-house.example.org/',
  },
  assured: { date: '2026-10-12', by: 'Lantern House Trust' },
});

/** A partner of the sector: it has a building to let and money to give. */
export const exampleCouncil = organisationOf(9, {
  slug: 'example-council',
  name: 'Example Council',
  kinds: ['statutory-partner'],
  contact: { phones: [{ number: '020 7946 0160' }], website: 'https://council.example.org/' },
  assured: { date: '2026-09-01' },
});

/** Led by those it is run for. */
export const sisterTides = organisationOf(10, {
  slug: 'sister-tides',
  name: 'Sister Tides',
  description: 'Somali women who swim, cook and speak up together.',
  kinds: ['community-group'],
  communities: [
    { relation: 'led-by', community: 'somali-community', declaredBy: 'The committee', declaredOn: '2026-04-02' },
    { relation: 'run-for', community: 'women', declaredBy: 'The committee', declaredOn: '2026-04-02' },
  ],
  contact: { phones: [], email: 'hello@sister-tides.example.org' },
});

/** Every organisation of the examples. */
export const organisations: readonly PublicOrganisation[] = [
  ...offering.values(),
  lanternHouse,
  exampleCouncil,
  sisterTides,
];
