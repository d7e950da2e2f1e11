import type { EventOccurrence } from '@vcs/sdk';

/** What a calendar is told of an event. */
export interface CalendarEntry {
  readonly title: string;
  readonly occurrence: EventOccurrence;
  /** Where it is, in one line. */
  readonly place?: string | undefined;
  readonly about?: string | undefined;
}

/** Calendars take an address of so many characters at most; the rest of a long text stays here. */
const longestText = 1000;

const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** An instant as calendars write it, in UTC: `20261124T180000Z`. */
const compact = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const parameters = (pairs: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(
    Object.entries(pairs).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ).toString();

/** Opens a new event in Google Calendar. What has no end is given none: it ends when it starts. */
export function googleLink({ title, occurrence, place, about }: CalendarEntry): string {
  const { starts, ends = starts } = occurrence;
  return `https://calendar.google.com/calendar/render?${parameters({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(starts.instant)}/${compact(ends.instant)}`,
    location: place,
    details: about && cut(about),
  })}`;
}

/** Opens a new event in Outlook on the web. */
export function outlookLink({ title, occurrence, place, about }: CalendarEntry): string {
  const { starts, ends = starts } = occurrence;
  return `https://outlook.live.com/calendar/0/deeplink/compose?${parameters({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: starts.instant,
    enddt: ends.instant,
    location: place,
    body: about && cut(about),
  })}`;
}

/** Where the API gives an event as a calendar: one occurrence by its key, or all of the series. */
export function eventFile(api: string, slug: string, key?: string): string {
  return `${api}/feeds/events/${[slug, ...(key === undefined ? [] : [key])].map(encodeURIComponent).join('/')}.ics`;
}

/** What a list of events may be asked by, of a calendar too. */
export interface FollowedQuery {
  readonly q: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly near?: string | undefined;
  readonly radius?: number | undefined;
}

/** The address of the calendar of what a visitor is looking at; of any time, because a calendar goes on. */
export function followedCalendar(api: string, { q, filters, near, radius }: FollowedQuery): string {
  const pairs = [
    ...(q ? [['q', q]] : []),
    ...Object.entries(filters).flatMap(([filter, values]) => values.map((value) => [filter, value])),
    ...(near ? [['near', near]] : []),
    ...(near && radius !== undefined ? [['radius', String(radius)]] : []),
  ];
  return `${api}/feeds/events.ics${pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`;
}

/** The same address in the way that opens a calendar app. */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:');
