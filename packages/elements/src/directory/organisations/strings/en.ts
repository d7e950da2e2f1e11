import type { OrganisationDetail } from '@vcs/sdk';
import { plural } from '../../../language/plural.ts';
import type { StringsOf } from '../../../language/strings-of.ts';

type OrganisationKind = OrganisationDetail['kinds'][number];
type Community = NonNullable<OrganisationDetail['communities']>[number]['community'];

/** Who leads an organisation, or whom it is run for. */
const communities: Readonly<Record<Community, string>> = {
  children: 'Children',
  'young-people': 'Young people',
  families: 'Families',
  women: 'Women',
  men: 'Men',
  'older-people': 'Older people',
  'disabled-people': 'Disabled people',
  'people-with-a-learning-disability': 'People with a learning disability',
  carers: 'Carers',
  'lgbt-people': 'LGBT people',
  'bangladeshi-community': 'Bangladeshi community',
  'somali-community': 'Somali community',
  'refugees-and-migrants': 'Refugees and migrants',
  'faith-communities': 'Faith communities',
  'vcs-organisations': 'Voluntary and community organisations',
};

/** What is said of organisations otherwise than of services, in plain English; it comes with them. */
export const en = {
  searchLabel: 'Which organisation?',
  searchHint: 'For example: a name, food, advice',
  showCount: (count: number) => plural('en', count, { one: 'Show # organisation', other: 'Show # organisations' }),
  count: (count: number) =>
    count === 0 ? 'No organisations' : plural('en', count, { one: '# organisation', other: '# organisations' }),
  looking: 'Looking for organisations',
  pagesLabel: 'Pages of organisations',
  nothingYet: 'There are no organisations in the directory yet.',
  nothingFor: (words: string) => `No organisations match “${words}”.`,
  nothingWith: (filters: string) => `No organisations match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) =>
    `No organisations match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all organisations',
  searchServices: 'Look for services instead',
  filterNames: { kind: 'Kind of organisation', 'led-by': 'Led by', 'run-for': 'Run for' },
  filterValues: {
    kind: {
      'registered-charity': 'Registered charity',
      'community-group': 'Community group',
      'faith-group': 'Faith group',
      'mutual-aid-group': 'Mutual aid group',
      'tenants-and-residents-association': 'Tenants and residents association',
      'co-operative': 'Co-operative',
      'community-interest-company': 'Community interest company',
      'social-enterprise': 'Social enterprise',
      'forum-or-partnership': 'Forum or partnership',
      'statutory-partner': 'Statutory partner',
      'housing-partner': 'Housing partner',
      'business-network': 'Business network',
    } as Readonly<Record<OrganisationKind, string>>,
    'led-by': communities,
    'run-for': communities,
  },
  communities,
  helpsWith: 'Helps with',
  contact: 'Contact',
  /** By the code of the register at org-id.guide. */
  numbers: {
    'GB-CHC': (number: string) => `Charity number ${number}`,
    'GB-COH': (number: string) => `Company number ${number}`,
    'GB-MPR': (number: string) => `Registered society number ${number}`,
  } as Readonly<Record<string, (number: string) => string>>,
  saidBy: (who: string, date: string) => `They say so themselves: ${who}, ${date}`,
  projects: 'Projects',
  green: 'For the climate and nature',
  offeredServices: 'Services',
};

export type OrganisationTexts = StringsOf<typeof en>;
