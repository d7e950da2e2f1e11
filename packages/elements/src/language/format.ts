import type { Weekday } from '@vcs/sdk';
import { intl } from './intl.ts';
import type { Language } from './languages.ts';
import { locales } from './locales.ts';

/** What of a date is written beside its day and its month. */
export interface DateParts {
  readonly weekday?: boolean;
  /** Left out only where this says so. */
  readonly year?: boolean;
}

/** How a language is written of which `Intl` knows too little in some browsers. */
export interface OwnCalendar {
  /** Monday first. */
  readonly weekdays: readonly string[];
  date(text: string, parts: DateParts): string;
  list(items: readonly string[]): string;
}

/** The wording around times and days that a language's own strings give. */
export interface FormatWords {
  readonly calendar: OwnCalendar | undefined;
  readonly everyDay: string;
  readonly midday: string;
  readonly midnight: string;
  readonly fromTo: (from: string, to: string) => string;
}

const week: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Writes numbers, prices, dates, times, days and lists in one language. */
export class Format {
  readonly #locale: string;
  readonly #words: FormatWords;

  constructor(language: Language, words: FormatWords) {
    this.#locale = locales[language];
    this.#words = words;
  }

  number(value: number): string {
    return intl('NumberFormat', this.#locale).format(value);
  }

  /** Pounds sterling, with pence only where there are any. */
  money(pounds: number): string {
    return (
      intl('NumberFormat', this.#locale, {
        style: 'currency',
        currency: 'GBP',
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      })
        .format(pounds)
        // Arabic has a longer sign, which nobody here would say.
        .replace('UK£', '£')
    );
  }

  /** A day (`2026-11-24`) or a month (`2026-11`). */
  date(text: string, parts: DateParts = {}): string {
    const { calendar } = this.#words;
    if (calendar) return calendar.date(text, parts);
    const { weekday, year = true } = parts;
    return intl('DateTimeFormat', this.#locale, {
      weekday: weekday ? 'long' : undefined,
      day: text.length > 7 ? 'numeric' : undefined,
      month: 'long',
      year: year ? 'numeric' : undefined,
      timeZone: 'UTC',
    }).format(new Date(text));
  }

  /** A 24-hour time such as `09:30`. */
  time(text: string): string {
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    if (minute === 0 && hour === 12) return this.#words.midday;
    if (minute === 0 && hour % 24 === 0) return this.#words.midnight;
    return intl('DateTimeFormat', this.#locale, {
      hour: 'numeric',
      hour12: true,
      timeZone: 'UTC',
      ...(minute === 0 ? {} : { minute: '2-digit' }),
    })
      .format(Date.UTC(2026, 0, 1, hour, minute))
      .replace(/\s/g, '\u00a0');
  }

  /** `Monday and Thursday`, `Monday to Friday`, `Every day`. */
  days(days: readonly Weekday[]): string {
    if (week.every((day) => days.includes(day))) return this.#words.everyDay;
    const runs: number[][] = [];
    for (const [index, day] of week.entries()) {
      if (!days.includes(day)) continue;
      const run = runs.at(-1);
      if (run?.at(-1) === index - 1) run.push(index);
      else runs.push([index]);
    }
    const names = runs.flatMap((run) =>
      run.length > 2
        ? [this.#words.fromTo(this.#weekday(run[0]!), this.#weekday(run.at(-1)!))]
        : run.map((day) => this.#weekday(day)),
    );
    return this.list(names);
  }

  list(items: readonly string[]): string {
    const { calendar } = this.#words;
    return calendar ? calendar.list(items) : intl('ListFormat', this.#locale).format(items);
  }

  #weekday(index: number): string {
    const own = this.#words.calendar?.weekdays[index];
    // The fifth of January 2026 was a Monday.
    return (
      own ??
      intl('DateTimeFormat', this.#locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + index))
    );
  }
}
