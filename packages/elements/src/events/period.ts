import { londonDay } from '../language/london-day.ts';
import type { ListingQuery } from '../listing/listing-query.ts';
import { knownMonth } from './event-dates.ts';
import { firstDayOf, lastDayOf, monthsAfter } from './month-days.ts';
import type { EventsView } from './events-kind.ts';
import { calendarStrings } from './calendar-strings.ts';

type PeriodQuery = Pick<ListingQuery, 'from' | 'to' | 'month'>;

const thisMonth = (now: Date): string => londonDay(now).slice(0, 7);

/** The month that is looked at, or in which what is looked at begins. */
export function monthOf({ month, from }: PeriodQuery, now: Date): string {
  return knownMonth(month) ?? knownMonth(from) ?? thisMonth(now);
}

/** The query for a month: as a table, or as a list, which for the month that runs begins today. */
export function inMonth(query: ListingQuery, month: string, asTable: boolean, now: Date): ListingQuery {
  const listed = !asTable && month !== thisMonth(now);
  return {
    ...query,
    from: listed ? firstDayOf(month) : undefined,
    to: listed ? lastDayOf(month) : undefined,
    month: asTable ? month : undefined,
    page: 1,
  };
}

/** The query one month later or earlier; the same month at the end of all that are known. */
export function stepped(query: ListingQuery, months: number, now: Date): ListingQuery {
  const month = monthOf(query, now);
  return inMonth(query, knownMonth(monthsAfter(month, months)) ?? month, query.month !== undefined, now);
}

/** What the dates that are shown are called: a month, two days, or what is coming up. */
export function periodName({ from, to, month }: PeriodQuery, view: EventsView): string {
  const { format, strings } = view;
  if (month !== undefined) return format.date(month);
  const start = knownMonth(from);
  if (from === undefined && to === undefined) return calendarStrings(view).comingUp;
  if (start !== undefined && from === firstDayOf(start) && to === lastDayOf(start)) return format.date(start);
  const first = format.date(from ?? londonDay(view.now));
  return to === undefined || to === from ? first : strings.fromTo(first, format.date(to));
}
