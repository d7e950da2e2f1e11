import { eventQuery, needsAPlace } from '@vcs/schema';
import { z } from 'zod';
import { dateOf, day, readWall } from '../time/london-time.ts';
import { londonDate } from '../kinds/numbers.ts';

/** Days before and after today in which something of an event must happen, where nothing else is asked for. */
const usualDays = { before: 90, after: 365 };

/** Two years; a series is there once, however long the window is. */
const longestWindow = 732;

/**
 * What may be asked of the calendar of events: every filter of their list, but no page and no order, which a calendar
 * does not have. An event is in it, with all its occurrences, where one of them is between the two days.
 */
export const calendarQuery = z
  .strictObject(eventQuery.shape)
  .omit({ dates: true, sort: true, page: true, per_page: true, facets: true })
  .extend({
    from: eventQuery.shape.from.meta({ description: `First day; ${usualDays.before} days ago where it is left out` }),
    to: eventQuery.shape.to.meta({
      description: `Last day; ${usualDays.after} days after today, or after \`from\``,
    }),
  })
  .superRefine(needsAPlace)
  .superRefine((query, context) => {
    if (query.from === undefined || query.to === undefined) return;
    const days = (readWall(query.to) - readWall(query.from)) / day;
    const message = `expected a day from \`from\` on and at most ${longestWindow} days after it`;
    if (days < 0 || days > longestWindow) context.addIssue({ code: 'custom', path: ['to'], message });
  });

export type CalendarQuery = z.infer<typeof calendarQuery>;

/** The first and the last day that a query is about. */
export function calendarDays(query: Pick<CalendarQuery, 'from' | 'to'>, now: Date): { from: string; to: string } {
  const today = readWall(londonDate(now));
  const usualFrom = dateOf(today - usualDays.before * day);
  if (query.from === undefined) {
    const last = query.to ?? dateOf(today + usualDays.after * day);
    return { from: last < usualFrom ? last : usualFrom, to: last };
  }
  return { from: query.from, to: query.to ?? dateOf(Math.max(today, readWall(query.from)) + usualDays.after * day) };
}
