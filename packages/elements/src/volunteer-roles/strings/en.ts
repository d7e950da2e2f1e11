import { intl } from '../../language/intl.ts';
import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { FiltersTexts, SuggestionsTexts } from '../../listing/listing-strings.ts';
import { en as shared } from '../../listing/strings/en.ts';
import type { enLater } from './en-later.ts';
import type { enOwnFilters } from './en-own-filters.ts';

const roles = (count: number) => plural('en', count, { one: '# volunteer role', other: '# volunteer roles' });
const unit = (name: string, count: number) =>
  intl('NumberFormat', 'en-GB', { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
const hours = (count: number) => unit('hour', count);

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  ...shared,
  heading: 'Find a volunteer role',
  searchLabel: 'What would you like to do?',
  searchHint: 'For example: cooking, football, trustee',
  count: (count: number) => (count ? roles(count) : 'No volunteer roles'),
  looking: 'Looking for volunteer roles',
  comma: ', ',
  hoursInAll: hours,
  hoursAWeek: (count: number) => `${hours(count)} a week`,
  atLeast: (count: number, name: 'week' | 'year') => `for at least ${unit(name, count)}`,
  ages: (from: number | undefined, to: number | undefined) => `Aged ${from ?? 0} ${to ? `to ${to}` : 'and over'}`,
  openUntil: (date: string) => `Open until ${date}`,
  emergencyCallOut: 'Called on in an emergency',
  helpsWith: (causes: string) => `Helps with: ${causes}`,
  youGet: 'You get: ',
  expensesPaid: 'expenses paid',
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
/** The texts of the filters that only roles have, in any language. */
export type OwnFiltersStrings = StringsOf<typeof enOwnFilters>;
/** All texts of the volunteer roles: what a translation has to give. */
export type VolunteerRolesStrings = ListStrings & LaterStrings & FiltersTexts & SuggestionsTexts & OwnFiltersStrings;
