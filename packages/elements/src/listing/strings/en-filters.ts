import { plural } from '../../language/plural.ts';

/** On the button that closes the filters, with the number as the list says it: `Show 12 services`. */
export const showCounted = (counted: string): string => `Show ${counted.toLowerCase()}`;

/** What the filters say, in plain English; it comes with them. */
export const enFilters = {
  /** By the names that the API gives the filters; what is called otherwise in one element has its name there. */
  sharedFilterNames: {
    organisation: 'Organisation',
    category: 'Kind of help',
    need: 'What you need',
    audience: 'Who for',
    circumstance: 'Your situation',
    'spoken-language': 'Language spoken',
    access: 'How to use it',
    accessibility: 'Accessibility',
    ward: 'Area',
    open: 'Open',
    free: 'Free',
    accepting: 'Taking new people',
    age: 'Age in years',
  } as Record<string, string>,
  listsLabel: 'Look for',
  lists: { services: 'Services', organisations: 'Organisations' },
  filterIs: (name: string, value: string) => `${name}: ${value}`,
  any: 'Any',
  openTimes: { now: 'Now', evening: 'In the evening', weekend: 'At the weekend' } as Record<string, string>,
  wrongAge: 'Enter an age as a whole number, such as 14.',
  radiusLabel: 'How far',
  anyDistance: 'Any distance',
  within: (minutes: number) =>
    plural('en', minutes, { one: 'Within # minute’s walk', other: 'Within # minutes’ walk' }),
  showMore: (count: number) => `Show ${count} more`,
  showFewer: 'Show fewer',
  clearFilters: 'Clear filters',
  chooseWards: 'Choose on a map of wards',
  closeWards: 'Choose from a list',
  removeFilter: (name: string) => `Remove ${name}`,
  nearLabel: 'Postcode',
  nearHint: 'For example: E3 4PX',
  nearGo: 'Find near here',
  useLocation: 'Use my location',
  locating: 'Finding where you are',
  noLocation: 'We could not find where you are. Enter a postcode instead.',
  unknownPlace: (place: string) =>
    `We do not know “${place}”. Enter a postcode in or near Tower Hamlets, such as E3 4PX.`,
  nearPlace: (place: string) => `Near ${place}`,
  nearYou: 'Near you',
  placeKept: (place: string) => `Organisations are listed wherever they are. Kept for services: ${place}.`,
  sortLabel: 'Sort by',
  sorts: {
    relevance: 'Best match',
    distance: 'Nearest',
    name: 'Name',
    updated: 'Newest',
    start: 'Date',
    closes: 'Closing date',
    price: 'Lowest price',
    capacity: 'Holds most people',
  } as Record<string, string>,
};
