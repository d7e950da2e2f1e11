import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import type { FiltersTexts, SuggestionsTexts } from '../../listing/listing-strings.ts';
import { en as shared } from '../../listing/strings/en.ts';
import type { enCalendar } from './en-calendar.ts';
import type { enLater } from './en-later.ts';
import type { enOwnFilters } from './en-own-filters.ts';

/** What the list says, in plain English; it comes with the element. What is said only later comes later. */
export const en = {
  ...shared,
  heading: 'What’s on',
  searchLabel: 'What are you looking for?',
  searchHint: 'For example: lunch, training, trustees',
  count: (count: number) => (count === 0 ? 'No events' : plural('en', count, { one: '# event', other: '# events' })),
  looking: 'Looking for events',
  at: (day: string, time: string) => `${day}, ${time}`,
  today: (day: string) => `Today, ${day}`,
  goingOn: 'Going on now',
  alsoOn: (dates: string) => `Also on ${dates}`,
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  'moved-online': 'Moved online',
  full: 'Full',
  moved: (before: string) => `Moved. It was to be on ${before}.`,
  answerBy: (day: string) => `Have your say by ${day}`,
  outcome: 'What came of it',
  online: 'Online',
  orOnline: (place: string) => `${place}, or online`,
  mustBook: 'You need to book',
  freeForSome: 'Free for some',
};

/** The texts of the list, in any language. */
export type ListStrings = StringsOf<typeof en>;
/** The texts of the month and of what stands around the list, in any language. */
export type CalendarStrings = StringsOf<typeof enCalendar>;
/** The texts of what comes later, in any language. */
export type LaterStrings = StringsOf<typeof enLater>;
/** The names of the filters, in any language. */
export type OwnFiltersStrings = StringsOf<typeof enOwnFilters>;
/** All texts of the events: what a translation has to give. */
export type EventsStrings = ListStrings &
  CalendarStrings &
  OwnFiltersStrings &
  LaterStrings &
  FiltersTexts &
  SuggestionsTexts;
