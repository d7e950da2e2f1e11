import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { FiltersTexts } from '../../listing/listing-strings.ts';
import { en as shared } from '../../listing/strings/en.ts';
import type { enLater } from './en-later.ts';
import type { enOwnFilters } from './en-own-filters.ts';

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  ...shared,
  heading: 'Find a volunteer role',
  searchLabel: 'What would you like to do?',
  searchHint: 'For example: cooking, football, trustee',
  showCount: (count: number) => plural('en', count, { one: 'Show # volunteer role', other: 'Show # volunteer roles' }),
  count: (count: number) =>
    count === 0 ? 'No volunteer roles' : plural('en', count, { one: '# volunteer role', other: '# volunteer roles' }),
  looking: 'Looking for volunteer roles',
  pagesLabel: 'Pages of volunteer roles',
  comma: ', ',
  hoursAWeek: (hours: number) => plural('en', hours, { one: '# hour a week', other: '# hours a week' }),
  hoursInAll: (hours: number) => plural('en', hours, { one: '# hour', other: '# hours' }),
  atLeastWeeks: (weeks: number) => plural('en', weeks, { one: 'for at least # week', other: 'for at least # weeks' }),
  atLeastYears: (years: number) => plural('en', years, { one: 'for at least # year', other: 'for at least # years' }),
  partsOfDay: { morning: 'mornings', afternoon: 'afternoons', evening: 'evenings' },
  allDay: 'all day',
  onDays: (days: string, times: string) => `${days} ${times}`,
  otherTimes: (first: string) => `${first}, and other times`,
  aged: (from: number | undefined, to: number | undefined) =>
    from === undefined ? `Aged ${to} and under` : to === undefined ? `Aged ${from} and over` : `Aged ${from} to ${to}`,
  team: (from: number, to: number) => (from === to ? `For a team of ${to}` : `For a team of ${from} to ${to}`),
  openUntil: (date: string) => `Open until ${date}`,
  emergencyCallOut: 'Called on in an emergency',
  helpsWith: (causes: string) => `Helps with: ${causes}`,
  youGet: 'You get:',
  expensesPaid: 'expenses paid',
  accredited: 'a certificate or award',
  kinds: {
    volunteer: 'Volunteer role',
    trustee: 'Trustee',
    'employee-team': 'For a team from work',
    'mutual-aid': 'Neighbours helping each other',
    placement: 'Placement',
    traineeship: 'Traineeship',
    'paid-job': 'Paid job',
  },
  commitments: { 'one-off': 'Just once', 'short-term': 'For a short time', regular: 'Regular', flexible: 'Flexible' },
  ways: { 'in-person': 'In person', remote: 'Online or by phone', 'from-home': 'From home' },
};

/** The texts of the list, in any language. */
export type ListStrings = StringsOf<typeof en>;
/** The texts of what comes later, in any language. */
export type LaterStrings = StringsOf<typeof enLater>;
/** All texts of the volunteer roles: what a translation has to give. */
export type VolunteerRolesStrings = ListStrings & LaterStrings & FiltersTexts & typeof enOwnFilters;
