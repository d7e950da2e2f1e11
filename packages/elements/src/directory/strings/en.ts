import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { FiltersTexts, SuggestionsTexts } from '../../listing/listing-strings.ts';
import { en as shared } from '../../listing/strings/en.ts';
import type { enLater } from './en-later.ts';

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  ...shared,
  hours: (days: string, opens: string, closes: string) => `${days}, ${opens} to ${closes}`,
  call: (number: string) => `Call ${number}`,
  otherTimes: (first: string) => `${first}, and other times`,
  heading: 'Find local help',
  searchLabel: 'What do you need?',
  searchHint: 'For example: food, debt advice, English classes',
  count: (count: number) =>
    count === 0 ? 'No services' : plural('en', count, { one: '# service', other: '# services' }),
  looking: 'Looking for services',
  inactive: 'Not running at present',
  'temporarily-closed': 'Closed for now',
  defunct: 'Closed for good',
  freeForSome: 'Free for some',
  phone: 'By phone',
  online: 'Online',
  'home-visit': 'They can visit you at home',
};

/** The texts of the list, in any language. */
export type ListStrings = StringsOf<typeof en>;
/** The texts of what comes later, in any language. */
export type LaterStrings = StringsOf<typeof enLater>;
/** All texts of the directory: what a translation has to give. */
export type DirectoryStrings = ListStrings & LaterStrings & FiltersTexts & SuggestionsTexts;
