import { eventQuery, placedKinds, premisesQuery, serviceQuery, spaceQuery, volunteerRoleQuery } from '@vcs/schema';
import type { AskedPlace, EventSummary, NearbyItem, NearbyPage, NearbyQuery, PlacedKind } from '@vcs/schema';
import type { KindName } from '../record/record-types.ts';
import type { ListSource } from './answer-list.ts';
import { planEvents } from './event.ts';
import { eventWindow } from './event-window.ts';
import type { SearchRequest } from './kind.ts';
import { shown } from './localise.ts';
import { metresTo, placeOf, withDistance } from './near.ts';
import { expandEvents } from './occurrence-list.ts';
import { planPremises } from './premises.ts';
import type { PlanContext } from './request.ts';
import { planServices } from './service.ts';
import { planSpaces } from './space.ts';
import { planVolunteerRoles } from './volunteer-role.ts';

interface Asked {
  readonly near: string;
  readonly radius: number;
  readonly sort: 'distance';
}

/** How each kind is looked for. Services that no longer run are of no use to somebody on foot. */
const placed: Readonly<
  Record<PlacedKind, { kind: KindName; label: string; plan(asked: Asked, context: PlanContext): SearchRequest }>
> = {
  service: {
    kind: 'service',
    label: 'Services',
    plan: (asked, context) =>
      planServices(serviceQuery.parse({ ...asked, status: ['active', 'temporarily-closed'] }), context),
  },
  event: {
    kind: 'event',
    label: 'Events',
    plan: (asked, context) => planEvents(eventQuery.parse(asked), context),
  },
  role: {
    kind: 'volunteer-role',
    label: 'Volunteering',
    plan: (asked, context) => planVolunteerRoles(volunteerRoleQuery.parse(asked), context),
  },
  premises: {
    kind: 'premises',
    label: 'Buildings',
    plan: (asked, context) => planPremises(premisesQuery.parse(asked), context),
  },
  space: {
    kind: 'space',
    label: 'Spaces',
    plan: (asked, context) => planSpaces(spaceQuery.parse(asked), context),
  },
};

interface Found {
  readonly kind: PlacedKind;
  readonly total: number;
  /** Nearest first; at least as many as the pages up to the one that is asked for can show. */
  readonly records: readonly object[];
}

/** Each event once, with the next time that it happens. */
function nextTimes(events: readonly EventSummary[], now: Date): object[] {
  const { from, to } = eventWindow({}, now);
  return events.flatMap((event) => expandEvents([event], from, to).slice(0, 1));
}

/** Merges lists that are in order, so that an item keeps its place however many pages are asked for. */
function nearestFirst(
  lists: readonly Found[],
  place: AskedPlace,
  most: number,
): { kind: PlacedKind; record: object }[] {
  const heads = lists.map(({ kind, records }) => ({
    kind,
    left: records.map((record) => ({ record, metres: metresTo(record, place.point) ?? Infinity })),
    next: 0,
  }));
  const merged: { kind: PlacedKind; record: object }[] = [];
  while (merged.length < most) {
    let nearest: (typeof heads)[number] | undefined;
    for (const head of heads) {
      const metres = head.left[head.next]?.metres;
      if (metres !== undefined && metres < (nearest?.left[nearest.next]?.metres ?? Infinity)) nearest = head;
    }
    if (nearest === undefined) break;
    merged.push({ kind: nearest.kind, record: nearest.left[nearest.next]!.record });
    nearest.next += 1;
  }
  return merged;
}

/**
 * Everything within a walk, of all kinds that have a place, nearest first.
 * @throws UnknownPlaceError where `near` is no place
 */
export async function answerNearby(catalogue: ListSource, query: NearbyQuery, now: Date): Promise<NearbyPage> {
  const { page, per_page: perPage, lang } = query;
  const place = await placeOf(query.near, catalogue.geography);
  const asked: Asked = { near: query.near, radius: query.minutes, sort: 'distance' };
  const wanted = new Set<PlacedKind>(query.kind.length === 0 ? placedKinds : query.kind);
  const found: Found[] = [];
  for (const name of placedKinds) {
    const { kind, plan } = placed[name];
    const request = plan(asked, { now, near: place.point });
    const most = name === 'event' ? request.perPage : wanted.has(name) ? page * perPage : 1;
    const answer = await catalogue.search(kind, { ...request, count: [], page: 1, perPage: most });
    const records = name === 'event' ? nextTimes(answer.summaries as readonly EventSummary[], now) : answer.summaries;
    found.push({
      kind: name,
      total: name === 'event' ? records.length : answer.total,
      records: records as readonly object[],
    });
  }
  const chosen = found.filter(({ kind }) => wanted.has(kind));
  const total = chosen.reduce((sum, one) => sum + one.total, 0);
  const items = nearestFirst(chosen, place, page * perPage)
    .slice((page - 1) * perPage)
    .map(({ kind, record }) => ({ kind, record: shown(withDistance(record, place.point), lang) }) as NearbyItem);
  const counts = found
    .filter((one) => one.total > 0 || query.kind.includes(one.kind))
    .map(({ kind, total: count }) => ({ value: kind, label: placed[kind].label, count }));
  return {
    items,
    total,
    page,
    per_page: perPage,
    pages: Math.ceil(total / perPage),
    facets: { kind: counts },
    near: place,
  };
}
