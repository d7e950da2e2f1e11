import type { OwnCalendar } from './format.ts';

/** Words that `Intl` lacks for a language in some browsers: Chromium knows no Somali months and weekdays. */
export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly and: string;
}

/** Writes dates and lists with these words. */
export function ownCalendar({ months, weekdays, and }: CalendarWords): OwnCalendar {
  return {
    weekdays,
    date(text, { weekday = false, year = true }) {
      const [ofYear, month, day] = text.split('-').map(Number);
      // Sunday is 0.
      const name = weekday && weekdays[(new Date(text).getUTCDay() + 6) % 7];
      return [name, day, months[month! - 1], year && ofYear].filter(Boolean).join(' ');
    },
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`),
  };
}
