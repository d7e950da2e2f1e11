import { plural } from '../../language/plural.ts';
import type { CalendarWords } from '../../language/format.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { enLater } from './en-later.ts';

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  calendar: undefined as CalendarWords | undefined,
  everyDay: 'Every day',
  midday: 'midday',
  midnight: 'midnight',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  hours: (days: string, opens: string, closes: string) => `${days}, ${opens} to ${closes}`,
  otherTimes: (first: string) => `${first}, and other times`,

  heading: 'Find local help',
  searchLabel: 'What do you need?',
  searchHint: 'For example: food, debt advice, English classes',
  search: 'Search',
  filterButton: (active: number) => (active ? `Filter (${active})` : 'Filter'),
  filters: 'Filters',
  category: 'Kind of help',
  ward: 'Area',
  showMore: (count: number) => `Show ${count} more`,
  showFewer: 'Show fewer',
  showServices: (count: number) => plural('en', count, { one: 'Show # service', other: 'Show # services' }),
  clearFilters: 'Clear filters',
  removeFilter: (name: string) => `Remove ${name}`,

  services: (count: number) =>
    count === 0 ? 'No services' : plural('en', count, { one: '# service', other: '# services' }),
  looking: 'Looking for services',
  // One short line, so that nothing below it moves.
  stillLooking: 'Still looking',
  updating: 'Updating the list',
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pagesLabel: 'Pages of services',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageLabel: (page: number) => `Page ${page}`,

  unreachable: 'We could not reach the directory.',
  unreachableAdvice: 'Check your connection, then try again.',
  offline: 'You are offline.',
  offlineAdvice: 'When you are connected again, try again.',
  minutesOld: (minutes: number) =>
    plural('en', minutes, {
      one: 'These results are from # minute ago.',
      other: 'These results are from # minutes ago.',
    }),
  notUpdated: (time: string) => `These results are from ${time}.`,
  keptFrom: (time: string) => `The list below is from ${time}, before this search.`,
  tryAgain: 'Try again',

  inactive: 'Not running at present',
  'temporarily-closed': 'Closed for now',
  defunct: 'Closed for good',
  example: 'Example',
  free: 'Free',
  freeForSome: 'Free for some',
  from: (amount: string) => `From ${amount}`,
  boroughWide: 'Across the borough',
  andMore: (text: string, more: number) => `${text} and ${more} more`,
  places: (count: number) => plural('en', count, { one: '# place', other: '# places' }),
  call: (number: string) => `Call ${number}`,
  checked: (date: string) => `Checked ${date}`,
  checkedLongAgo: (date: string) => `Checked ${date}. Contact them before you go.`,

  back: 'Back to results',
  loadingDetail: 'Looking up the details',
  detailUnreachable: 'We could not get the details.',
  phone: 'By phone',
  online: 'Online',
  'home-visit': 'They can visit you at home',
};

/** The texts of the list, in any language. */
export type ListStrings = StringsOf<typeof en>;
/** The texts of what comes later, in any language. */
export type LaterStrings = StringsOf<typeof enLater>;
/** All texts of the directory: what a translation has to give. */
export type DirectoryStrings = ListStrings & LaterStrings;
