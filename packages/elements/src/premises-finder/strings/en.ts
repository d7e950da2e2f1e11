import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { FiltersTexts } from '../../listing/listing-strings.ts';
import { en as shared } from '../../listing/strings/en.ts';
import type { HirerClass, RateUnit, Tenure } from '../space-words.ts';
import type { enLater } from './en-later.ts';
import type { enOwnFilters } from './en-own-filters.ts';

const spaces = { one: '# room or building', other: '# rooms and buildings' };

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  ...shared,
  heading: 'Find rooms and buildings',
  searchLabel: 'What space do you need?',
  searchHint: 'For example: hall, kitchen, meeting room, desk',
  count: (count: number) => (count === 0 ? 'No rooms or buildings' : plural('en', count, spaces)),
  looking: 'Looking for rooms and buildings',
  filterValues: {
    tenure: {
      hire: 'Hire',
      'co-working': 'Co-working',
      licence: 'Licence',
      lease: 'Lease',
      purchase: 'To buy',
      'meanwhile-use': 'Meanwhile use',
      share: 'Share',
      coming: 'Still to come',
    } as Readonly<Record<Tenure, string>>,
    hirer: {
      resident: 'Residents',
      'community-group': 'Community groups',
      charity: 'Charities',
      'public-body': 'Public bodies',
      business: 'Businesses',
    } as Readonly<Record<HirerClass, string>>,
  },
  perUnit: (amount: string, unit: RateUnit) => `${amount} ${unit === 'hour' ? 'an' : 'a'} ${unit.replace('-', ' ')}`,
  priceFor: (price: string, hirers: string) => `${price} for ${hirers.toLowerCase()}`,
  freeWithTerms: 'Free with conditions',
  freeForSome: 'Free for some groups',
  askPrice: 'Ask for the price',
  upTo: (people: number) => plural('en', people, { one: 'For # person', other: 'Up to # people' }),
  womenOnly: 'Women-only sessions',
  opens: (date: string) => `Opens ${date}`,
  availableFrom: (date: string) => `Available from ${date}`,
  stepFree: 'Step-free',
  notStepFree: 'Has steps',
  accessibleToilet: 'Accessible toilet',
};

/** The texts of the list, in any language. */
export type ListStrings = StringsOf<typeof en>;
/** The texts of the filters that only this element has, in any language. */
export type OwnFilterTexts = StringsOf<typeof enOwnFilters>;
/** The texts of what comes later, in any language. */
export type LaterStrings = StringsOf<typeof enLater>;
/** All texts of the element: what a translation has to give. */
export type PremisesStrings = ListStrings & LaterStrings & OwnFilterTexts & FiltersTexts;
