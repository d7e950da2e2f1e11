import { weekdays } from '@vcs/schema';
import type { Weekday } from '@vcs/schema';

/* How pages write numbers, prices, dates and times, in the words of the elements. */

const locale = 'en-GB';
const lists = new Intl.ListFormat(locale);
const numbers = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);
const pounds = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** `1,302 services`. */
export function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

/** `Bow East, Poplar and Weavers`. */
export function listed(items: readonly string[]): string {
  return lists.format(items);
}

/** Pounds sterling, with pence only where there are any. */
export function money(amount: number): string {
  return pounds.format(amount);
}

/** A day (`2026-11-24`) as `24 November 2026`, a month (`2020-11`) as `November 2020`. */
export function dateText(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A 24-hour time such as `09:30` as `9:30 am`. */
export function timeText(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    hour12: true,
    timeZone: 'UTC',
    ...(minute !== 0 && { minute: '2-digit' }),
  })
    .format(Date.UTC(2026, 0, 1, hour, minute))
    .replace(/\s/g, '\u00A0');
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** `Every day`, `Monday to Friday`, `Monday and Thursday`. */
export function daysText(days: readonly Weekday[]): string {
  if (weekdays.every((day) => days.includes(day))) return 'Every day';
  const runs: Weekday[][] = [];
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === weekdays[index - 1]) run.push(day);
    else runs.push([day]);
  }
  return listed(
    runs.flatMap((run) => (run.length > 2 ? [`${capital(run[0]!)} to ${capital(run.at(-1)!)}`] : run.map(capital))),
  );
}

/** Where people here say it otherwise than Intl does, or Intl does not know it. */
const ownLanguageNames = new Map([
  ['bn', 'Bengali'],
  ['syl', 'Sylheti'],
  ['bsl', 'British Sign Language'],
  ['bfi', 'British Sign Language'],
]);

/** The name of a language in English: `Bengali`. */
export function languageText(tag: string): string {
  const intl = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' });
  return ownLanguageNames.get(tag) ?? intl.of(tag) ?? tag;
}

/** Plain text as paragraphs: blank lines part them. */
export function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
