import { enLater as shared } from '../../listing/strings/en-later.ts';
import type { Tenure } from '../space-words.ts';
import { enSpaceTerms } from './en-space-terms.ts';

/**
 * What is said only when a space is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  ...shared,
  pagesLabel: 'Pages of rooms and buildings',
  ...enSpaceTerms,
  nothingYet: 'There are no rooms or buildings in the directory yet.',
  nothingFor: (words: string) => `No rooms or buildings match “${words}”.`,
  nothingWith: (filters: string) => `No rooms or buildings match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) =>
    `No rooms or buildings match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all rooms and buildings',
  runBy: (name: string) => `Run by ${name}`,
  enquireOnline: 'Ask or book online',
  enquireByEmail: 'Ask by email',
  who: 'Who',
  pays: 'Pays',
  everyone: 'Everyone',
  everyoneElse: 'Everyone else',
  yourGroup: '(your group)',
  howBig: 'How big it is',
  holds: (layout: string, people: string) => `${layout}: ${people} people`,
  size: (metres: string) => `${metres} square metres`,
  whenFree: 'When it is free',
  askWhenFree: 'Ask them when it is free.',
  fromDay: (day: string) => `from ${day}`,
  untilDay: (day: string) => `until ${day}`,
  howToUse: 'How you can use it',
  tenureMeanings: {
    hire: 'Hire: you pay for the hours or days you use it.',
    'co-working': 'Co-working: you work beside other groups and share what is there.',
    licence: 'Licence: you have it for months, and either side can end it soon.',
    lease: 'Lease: you rent it for years, by a contract that protects you.',
    purchase: 'To buy: it becomes yours.',
    'meanwhile-use': 'Meanwhile use: you have an empty place for a time, until it is built on or let.',
    share: 'Share: you use it when the group that has it does not.',
    coming: 'Still to come: it is not built or open yet.',
  } as Readonly<Record<Tenure, string>>,
  terms: 'Terms',
  term: 'How long:',
  rentReduction: 'Paying less rent:',
  useClass: 'Planning use class:',
  conditions: 'Conditions:',
  /** What a planning use class allows, by its name or its beginning. */
  useClasses: {
    B2: 'industry',
    B8: 'storage',
    E: 'shops, offices, clinics, nurseries, cafés',
    'E(g)': 'offices, research, light industry',
    F1: 'learning, museums, worship',
    F2: 'local community',
    'F2(b)': 'halls for the local community',
    'sui generis': 'a use of its own kind',
  } as Readonly<Record<string, string>>,
  whatIsThere: 'What is there',
  broadband: (speed: string) => `Broadband, ${speed} Mbps`,
  howToGet: 'How to get it',
  green: 'Good for the climate',
  otherSpaces: (building: string) => `More in ${building}`,
};
