import { enLater as shared } from '../../listing/strings/en-later.ts';

/**
 * What is said only when an event is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  ...shared,
  pagesLabel: 'Pages of events',
  nothingYet: 'There are no events on these dates.',
  nothingFor: (words: string) => `No events match “${words}” on these dates.`,
  nothingWith: (filters: string) => `No events on these dates match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) =>
    `No events on these dates match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all events',
  nextDates: 'Next dates',
  dateWith: (date: string, note: string) => `${date}: ${note}`,
  dateMoved: 'moved to this date',
  joinOnline: 'Join online',
  booking: 'Booking',
  noBooking: 'You do not need to book',
  book: 'Book a place',
  bookOrAsk: 'More about coming',
  haveYourSay: 'Have your say',
  opensCloses: (opens: string, closes: string) => `Open from ${opens} to ${closes}`,
  openedClosed: (opens: string, closes: string) => `Was open from ${opens} to ${closes}`,
  outcomeLink: 'Read what came of it',
  addToCalendar: 'Add to your calendar',
  thisDate: 'This date, as a calendar file',
  allDates: 'All dates, as a calendar file',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
};
