import type { OrganisationDetail } from '@vcs/sdk';
import { plural } from '../../../language/plural.ts';
import type { StringsOf } from '../../../language/strings-of.ts';

type OrganisationKind = OrganisationDetail['kinds'][number];

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
  filterValues: { kind: {} as Readonly<Partial<Record<OrganisationKind, string>>> },
  helpsWith: 'Helps with',
  contact: 'Contact',
  charityNumber: (number: string) => `Charity number ${number}`,
  offeredServices: 'Services',
};

export type OrganisationTexts = StringsOf<typeof en>;
