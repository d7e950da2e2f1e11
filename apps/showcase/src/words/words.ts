import type { Language } from '../content/content.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import type { Words } from './en.ts';
import { so } from './so.ts';

export type { Words } from './en.ts';

export const wordsOf: Readonly<Record<Language, Words>> = { en, bn, so };

/** "Saturday 15 May 2027", in the words of a language. */
export function dateText(locale: string, day: string): string {
  const written = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  return locale === 'en-GB' ? written.replace(',', '') : written;
}

/** "15 May". */
export function shortDateText(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** "6 pm", "10.30 am"; elsewhere as the language writes it. `local` is a time on the clock of London. */
export function timeText(locale: string, local: string): string {
  const [hour = 0, minute = 0] = local.slice(11, 16).split(':').map(Number);
  if (locale !== 'en-GB') {
    const at = new Date(Date.UTC(2027, 0, 1, hour, minute));
    return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at);
  }
  if (hour === 12 && minute === 0) return 'midday';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${((hour + 11) % 12) + 1}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** A whole number as the language writes it. */
export function numberText(locale: string, number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
