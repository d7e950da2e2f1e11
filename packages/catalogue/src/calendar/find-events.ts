import type { EventQuery, EventStatus, EventSummary } from '@vcs/schema';
import type { ListSource } from '../kinds/answer-list.ts';
import { consultationWindow, eventWindow } from '../kinds/event-window.ts';
import { planEvents } from '../kinds/event.ts';
import { shown } from '../kinds/localise.ts';
import { placeOf } from '../kinds/near.ts';
import { occurrences } from '../time/occurrences.ts';
import { calendarDays } from './calendar-query.ts';
import type { CalendarQuery } from './calendar-query.ts';

interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** Whether something of an event happens in a window, in one of the states where any are asked for. */
function happens(event: EventSummary, { from, to }: Window, statuses: readonly EventStatus[]): boolean {
  if (statuses.length > 0) {
    const found = occurrences(event, { from, to });
    if (found.length > 0) return found.some(({ status }) => statuses.includes(status));
    return isOpen(event, { from, to }) && statuses.includes(event.status);
  }
  return isOpen(event, { from, to }) || occurrences(event, { from, to, limit: 1 }).length > 0;
}

function isOpen({ consultation }: EventSummary, { from, to }: Window): boolean {
  if (consultation === undefined) return false;
  const open = consultationWindow(consultation);
  return open.from < to.getTime() && open.to > from.getTime();
}

/**
 * The events that a calendar is asked for, each once, by their first start, as the public gets them.
 * @throws UnknownPlaceError where `near` is no place
 */
export async function eventsForCalendar(
  catalogue: ListSource,
  query: CalendarQuery,
  now: Date,
): Promise<EventSummary[]> {
  const { lang, near } = query;
  const days = calendarDays(query, now);
  const asked: EventQuery = { ...query, ...days, dates: 'all', sort: 'start', page: 1, per_page: 1, facets: [] };
  const place = near === undefined ? undefined : await placeOf(near, catalogue.geography);
  const request = planEvents(asked, { now, ...(place && { near: place.point }) });
  const found: EventSummary[] = [];
  for (let page = 1, total = 1; found.length < total; page += 1) {
    const answer = await catalogue.search('event', { ...request, count: [], page });
    found.push(...(answer.summaries as readonly EventSummary[]));
    total = answer.summaries.length === 0 ? 0 : answer.total;
  }
  const window = eventWindow(asked, now);
  return found.filter((event) => happens(event, window, query.status)).map((event) => shown(event, lang));
}
