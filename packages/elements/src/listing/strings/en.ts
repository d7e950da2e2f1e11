import { plural } from '../../language/plural.ts';
import type { OwnCalendar } from '../../language/format.ts';

/** What every element says from the start, in plain English. */
export const en = {
  calendar: undefined as OwnCalendar | undefined,
  everyDay: 'Every day',
  midday: 'midday',
  midnight: 'midnight',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  search: 'Search',
  filterButton: (active: number) => (active ? `Filter (${active})` : 'Filter'),
  filters: 'Filters',
  // One short line, so that nothing below it moves.
  stillLooking: 'Still looking',
  updating: 'Updating the list',
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  unreachable: 'We could not reach the directory.',
  unreachableAdvice: 'Check your connection, then try again.',
  offline: 'You are offline.',
  offlineAdvice: 'When you are connected again, try again.',
  tryAgain: 'Try again',
  example: 'Example',
  free: 'Free',
  from: (amount: string) => `From ${amount}`,
  boroughWide: 'Across the borough',
  andMore: (text: string, more: number) => `${text} and ${more} more`,
  places: (count: number) => plural('en', count, { one: '# place', other: '# places' }),
  walk: (minutes: number) => plural('en', minutes, { one: '# minute’s walk', other: '# minutes’ walk' }),
  checked: (date: string) => `Checked ${date}`,
  checkedLongAgo: (date: string) => `Checked ${date}. Contact them before you go.`,
  detailUnreachable: 'We could not get the details.',
};
