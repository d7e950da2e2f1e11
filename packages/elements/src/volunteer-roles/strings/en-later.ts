import type { RoleDetail } from '@vcs/sdk';
import { enLater as shared } from '../../listing/strings/en-later.ts';
import { enDayParts } from './en-day-parts.ts';

type DbsLevel = NonNullable<RoleDetail['dbs']>;

/**
 * What is said only when a role is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  ...shared,
  pagesLabel: 'Pages of volunteer roles',
  ...enDayParts,
  team: (from: number, to: number) => (from === to ? `For a team of ${to}` : `For a team of ${from} to ${to}`),
  nothingYet: 'There are no volunteer roles in the directory yet.',
  nothingFor: (words: string) => `No volunteer roles match “${words}”.`,
  nothingWith: (filters: string) => `No volunteer roles match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) =>
    `No volunteer roles match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all volunteer roles',
  whatYouDo: 'What you would do',
  whatYouNeed: 'What you need',
  whatYouGet: 'What you get',
  keepingSafe: 'Keeping people safe',
  whatNext: 'What happens next',
  howToApply: 'How to apply',
  anyTime: 'At any time that suits you',
  usefulSkills: (skills: string) => `Useful skills: ${skills}`,
  englishLevels: {
    any: 'Any level of English',
    basic: 'Basic English',
    conversational: 'Enough English for a conversation',
    fluent: 'Fluent English',
  },
  pay: 'Pay:',
  expensesOf: 'Expenses:',
  training: 'Training:',
  accreditationOf: 'Certificate or award:',
  leadsTo: 'What it can lead to:',
  gettingStarted: 'Getting started:',
  worries: 'If something worries you:',
  // What each check shows is said by the Disclosure and Barring Service: www.gov.uk/dbs-check-applicant-criminal-record
  dbsTexts: {
    none: 'You do not need a criminal record check (DBS).',
    basic:
      'You need a basic criminal record check (DBS). It shows convictions and cautions that the law still counts, called “unspent”.',
    standard:
      'You need a standard criminal record check (DBS). It shows convictions and cautions, also older ones. The organisation applies for it with you.',
    enhanced:
      'You need an enhanced criminal record check (DBS). It shows convictions and cautions, also older ones, and what the police think matters for this role. The organisation applies for it with you.',
    'enhanced-barred-list':
      'You need an enhanced criminal record check (DBS) with a look at the list of people who may not work with children or with adults at risk. The organisation applies for it with you.',
  } as Readonly<Record<DbsLevel, string>>,
  recordIsNoBar: 'A criminal record does not always stop you. Ask the organisation.',
  applyOnline: 'Apply on their website',
  applyByEmail: 'Apply by email',
  otherRoles: (name: string) => `Other roles at ${name}`,
};
