import type { OrganisationDetail } from '@vcs/sdk';
import { plural } from '../../../language/plural.ts';
import type { StringsOf } from '../../../language/strings-of.ts';

export type OrganisationKind = OrganisationDetail['kinds'][number];
export type Community = NonNullable<OrganisationDetail['communities']>[number]['community'];

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
  /** The API has them in English. */
  filterValues: {} as Readonly<Record<string, Readonly<Record<string, string>>>>,
  /** Those whose name is more than the words of their slug; a translation has all. */
  kinds: { 'co-operative': 'Co-operative' } as Readonly<Partial<Record<OrganisationKind, string>>>,
  /** Who leads an organisation, or whom it is run for, in the same way. */
  communities: {
    'lgbt-people': 'LGBT people',
    'vcs-organisations': 'Voluntary and community organisations',
  } as Readonly<Partial<Record<Community, string>>>,
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
