import type { EventOccurrence } from '@vcs/sdk';
import type { CalendarWords, Format } from '../language/format.ts';
import { intl } from '../language/intl.ts';
import type { Language } from '../language/languages.ts';
import { locales } from '../language/locales.ts';
import { londonDay } from '../language/london-day.ts';

/** What it takes to say when something is. */
export interface DateWords {
  readonly strings: {
    readonly calendar: CalendarWords | undefined;
    readonly fromTo: (from: string, to: string) => string;
    readonly at: (day: string, time: string) => string;
    readonly today: (day: string) => string;
  };
  readonly format: Format;
  readonly language: Language;
  readonly now: Date;
}

/** A day, such as `2026-11-24`, at noon in UTC: far from where days meet, whatever the zone of the visitor. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The month of a day, or a month, of this century. Others are none, or have no last day, or no end of weeks. */
export const knownMonth = (text: string | null | undefined): string | undefined =>
  /^20\d\d-(?:0[1-9]|1[0-2])/.exec(text ?? '')?.[0];

/** Monday is 0. */
export const weekdayOf = (day: string): number => (noonOf(day).getUTCDay() + 6) % 7;

/** `Tuesday 24 November`; with the year where it is not this one. */
export function dayName(day: string, { strings, language, now }: DateWords): string {
  const [year, month = '1', date] = day.split('-');
  const otherYear = year !== londonDay(now).slice(0, 4);
  const { calendar } = strings;
  if (calendar) {
    const names = [calendar.weekdays[weekdayOf(day)], Number(date), calendar.months[Number(month) - 1]];
    return [...names, ...(otherYear ? [year] : [])].join(' ');
  }
  const name = intl('DateTimeFormat', locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(noonOf(day));
  // Browsers do not agree on a comma after the English weekday; public services write none.
  return language === 'en' ? name.replace(',', '') : name;
}

/** The same, and whether it is today. */
export function dayHeading(day: string, words: DateWords): string {
  const name = dayName(day, words);
  return day === londonDay(words.now) ? words.strings.today(name) : name;
}

const dayOf = (local: string): string => local.slice(0, 10);
const timeOf = (local: string): string => local.slice(11, 16);

export const startDay = ({ starts }: EventOccurrence): string => dayOf(starts.local);

/** The last day on which something of it happens: what ends at midnight ends on the day before. */
export function endDay({ starts, ends }: EventOccurrence): string {
  return ends
    ? londonDay(new Date(Math.max(Date.parse(starts.instant), Date.parse(ends.instant) - 1)))
    : dayOf(starts.local);
}

/** `6 pm to 8 pm` of something whose day is known; with the day where it ends on another one. */
export function timesText(occurrence: EventOccurrence, words: DateWords): string {
  const { starts, ends } = occurrence;
  const from = words.format.time(timeOf(starts.local));
  if (!ends) return from;
  const to = words.format.time(timeOf(ends.local));
  return words.strings.fromTo(
    from,
    endDay(occurrence) === startDay(occurrence) ? to : words.strings.at(dayName(dayOf(ends.local), words), to),
  );
}

/** `Tuesday 24 November, 11:30 am to 2:30 pm`. */
export function whenText(occurrence: EventOccurrence, words: DateWords): string {
  return words.strings.at(dayName(startDay(occurrence), words), timesText(occurrence, words));
}

/** A local date and time, as in `2026-12-26T15:00`: `Saturday 26 December, 3 pm`. */
export function momentText(local: string, words: DateWords): string {
  return words.strings.at(dayName(dayOf(local), words), words.format.time(timeOf(local)));
}
