import type { EventOccurrence } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import { londonDay } from '../language/london-day.ts';

/** What it takes to say when something is. */
export interface DateWords {
  readonly strings: {
    readonly fromTo: (from: string, to: string) => string;
    readonly at: (day: string, time: string) => string;
    readonly today: (day: string) => string;
  };
  readonly format: Format;
  readonly language: Language;
  readonly now: Date;
}

/** The month of a day, or a month, of this century. Others are none, or have no last day, or no end of weeks. */
export const knownMonth = (text: string | null | undefined): string | undefined =>
  /^20\d\d-(?:0[1-9]|1[0-2])/.exec(text ?? '')?.[0];

/** `Tuesday 24 November`; with the year where it is not this one. */
export function dayName(day: string, { format, language, now }: DateWords): string {
  const name = format.date(day, { weekday: true, year: !day.startsWith(londonDay(now).slice(0, 4)) });
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
function timesText(occurrence: EventOccurrence, words: DateWords): string {
  const { starts, ends } = occurrence;
  const { format, strings } = words;
  const from = format.time(timeOf(starts.local));
  if (!ends) return from;
  const endsThatDay = endDay(occurrence) === startDay(occurrence);
  return strings.fromTo(from, endsThatDay ? format.time(timeOf(ends.local)) : momentText(ends.local, words));
}

/** `Tuesday 24 November, 11:30 am to 2:30 pm`. */
export function whenText(occurrence: EventOccurrence, words: DateWords): string {
  return words.strings.at(dayName(startDay(occurrence), words), timesText(occurrence, words));
}

/** A local date and time, as in `2026-12-26T15:00`: `Saturday 26 December, 3 pm`. */
export function momentText(local: string, words: DateWords): string {
  return words.strings.at(dayName(dayOf(local), words), words.format.time(timeOf(local)));
}
