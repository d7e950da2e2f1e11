import { mostFollowing } from '@vcs/schema';
import type { EventOccurrence, EventQuery, EventSummary, ListedEvent } from '@vcs/schema';
import { instantOf, readWall } from '../time/london-time.ts';
import { occurrences } from '../time/occurrences.ts';
import { consultationWindow, eventWindow } from './event-window.ts';
import type { SearchAnswer } from '../search/searcher.ts';
import { londonDate } from './numbers.ts';
import { isAfter, readPlace, writePlace } from './place-in-list.ts';

type Timed = Pick<EventSummary, 'id' | 'starts' | 'ends' | 'status' | 'recurrence' | 'consultation'>;

/** An event with one time that it happens. */
export type Expanded<E> = E & { readonly occurrence: EventOccurrence };

/** So many occurrences of one event, and no more, are listed within one window. */
const mostOfOneEvent = 500;

/**
 * The times that events happen from `from` (included) to `to` (excluded), by start, then by id. A consultation that is
 * open at some time in between and has no meeting then is there once, at its start.
 */
export function expandEvents<E extends Timed>(events: readonly E[], from: Date, to: Date): Expanded<E>[] {
  return events
    .flatMap((event) => occurrencesOf(event, from, to).map((occurrence) => ({ ...event, occurrence })))
    .sort(byStart);
}

function occurrencesOf(event: Timed, from: Date, to: Date): EventOccurrence[] {
  const found = occurrences(event, { from, to, limit: mostOfOneEvent });
  if (found.length > 0 || event.consultation === undefined) return found;
  const open = consultationWindow(event.consultation);
  if (open.from >= to.getTime() || open.to <= from.getTime()) return [];
  const itself = new Date(instantOf(readWall(event.starts)));
  return occurrences(event, { from: itself, to: new Date(itself.getTime() + 1), limit: 1 });
}

function byStart(one: Expanded<Timed>, other: Expanded<Timed>): number {
  const [left, right] = [one.occurrence.starts.instant, other.occurrence.starts.instant];
  if (left !== right) return left < right ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

const takesPlace = ({ status }: EventOccurrence): boolean => status !== 'cancelled' && status !== 'postponed';

/** Each event once, at the first of its times, with those that follow. Cancelled or not, the first is what people ask about. */
function eachOnce(times: readonly Expanded<EventSummary>[]): ListedEvent[] {
  return [...Map.groupBy(times, ({ id }) => id).values()].map(([next, ...others]) => {
    const following = others.map(({ occurrence }) => occurrence).filter(takesPlace);
    return { ...next!, ...(following.length > 0 && { following: following.slice(0, mostFollowing) }) };
  });
}

export interface OccurrenceList {
  readonly items: readonly ListedEvent[];
  readonly total: number;
  readonly pages: number;
  readonly next?: string;
}

/** The events that the engine found for a query, in its order, and when each was created where that is the order. */
type FoundEvents = Pick<SearchAnswer<EventSummary>, 'summaries' | 'created'>;

/** The page of occurrences, or of events with the next of theirs, that a query asks for. */
export function listOccurrences(found: FoundEvents, query: EventQuery, now: Date): OccurrenceList {
  const { from, to } = eventWindow(query, now);
  const times = expandEvents(found.summaries, from, to).filter(
    ({ occurrence }) => query.status.length === 0 || query.status.includes(occurrence.status),
  );
  const wanted: ListedEvent[] = query.dates === 'next' ? eachOnce(times) : times;
  const number = { total: wanted.length, pages: Math.ceil(wanted.length / query.per_page) };
  if (query.sort === 'created') return { ...pageByCreation(wanted, found, query), ...number };
  if (query.sort !== 'start') {
    const place = new Map(found.summaries.map(({ id }, index) => [id, index]));
    wanted.sort((one, other) => place.get(one.id)! - place.get(other.id)!);
  }
  return { items: wanted.slice((query.page - 1) * query.per_page, query.page * query.per_page), ...number };
}

/** The times of the event that was created first come first, in the order of their keys, which hold when a time is moved. */
function pageByCreation(
  wanted: readonly ListedEvent[],
  { summaries, created = [] }: FoundEvents,
  { after, dates, page, per_page }: EventQuery,
): Pick<OccurrenceList, 'items' | 'next'> {
  const createdAt = new Map(summaries.map(({ id }, index) => [id, created[index]!]));
  const placed = wanted
    .map((item) => {
      const key = dates === 'next' ? undefined : item.occurrence.key;
      return { item, place: { created: createdAt.get(item.id)!, id: item.id, key } };
    })
    .sort((one, other) => (isAfter(one.place, other.place) ? 1 : -1));
  const passed = after === undefined ? placed : placed.filter(({ place }) => isAfter(place, readPlace(after)));
  const items = passed.slice((page - 1) * per_page, page * per_page);
  const more = passed.length > page * per_page && items.length > 0;
  return { items: items.map(({ item }) => item), ...(more && { next: writePlace(items.at(-1)!.place) }) };
}

/** Whether a consultation takes answers at an instant: both its days are included. */
export function isConsultationOpen({ consultation }: Pick<EventSummary, 'consultation'>, now: Date): boolean {
  if (consultation === undefined) return false;
  const today = londonDate(now);
  return consultation.opens <= today && today <= consultation.closes;
}
