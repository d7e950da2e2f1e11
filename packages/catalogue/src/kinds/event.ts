import { event, eventDetail, eventKinds, eventSummary } from '@vcs/schema';
import type { Event, EventDetail, EventQuery, EventSummary, Organisation, PublicLocation } from '@vcs/schema';
import { instantOf, readWall } from '../time/london-time.ts';
import { nextOccurrences } from '../time/occurrences.ts';
import { compareTexts } from './compare-texts.ts';
import { accessibilityTerms, entryOf, everyValue, fact, namesOf, placeTexts, wardTerms } from './entry.ts';
import { eventWindow, lastMoment } from './event-window.ts';
import type { KeptSummaries, Kind, RelatedRecords, SearchRequest } from './kind.ts';
import {
  accessibilityFacet,
  categoryReferences,
  factFacet,
  inWords,
  listFacet,
  termFacet,
  termLabel,
  wardFacet,
  wardName,
  wardReferences,
} from './labels.ts';
import type { PlanContext } from './request.ts';
import { factTerms, requestOf, sortOf } from './request.ts';
import { atSamePlace } from './same-place.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visible, visibleOrganisation, visiblePlace } from './visible.ts';

interface Surroundings {
  readonly organisation: Organisation;
  readonly place: PublicLocation | undefined;
  /** What it is a part of, where that may be seen, which is where its organisation may. */
  readonly whole: Event | undefined;
}

function surroundings(record: Event, related: RelatedRecords): Surroundings | undefined {
  const organisation = visibleOrganisation(related, record.organisationId);
  if (!isPublished(record) || organisation === undefined) return undefined;
  const whole = visible<Event>(related, record.partOfId);
  return {
    organisation,
    place: visiblePlace(related, record.locationId),
    whole: whole && visibleOrganisation(related, whole.organisationId) && whole,
  };
}

function expanded(record: Event, { organisation, place, whole }: Surroundings) {
  return {
    ...record,
    categories: categoryReferences(record.categories),
    wards: wardReferences(record.wards),
    location: place,
    organisation: organisationReferenceOf(organisation),
    partOf: whole && { id: whole.id, slug: whole.slug, name: whole.name },
  };
}

const inMinutes = (instant: number): number => Math.floor(instant / 60_000);

/** The first minute at which something of it happens: its start, an earlier one that an exception gives, a consultation's opening. */
function firstMoment({ starts, recurrence, consultation }: Event): number {
  const moved = recurrence?.overrides.map((override) => override.starts ?? override.occurrence) ?? [];
  const walls = [starts, ...moved, ...(consultation === undefined ? [] : [consultation.opens])].map(readWall);
  return Math.min(...walls.map(instantOf));
}

const nothing = { occurrences: [], programme: [], related: [], services: [], spaces: [] };

function relatedTo({ id, organisationId }: Event, { place }: Surroundings, summaries: KeptSummaries) {
  const programme = summaries.of('event', 'partOfId', id) as EventSummary[];
  const ofOrganisation = summaries.of('event', 'organisationId', organisationId) as EventSummary[];
  const there = atSamePlace(summaries, place);
  return {
    programme: programme.toSorted((one, other) => compareTexts(one.starts, other.starts)),
    related: ofOrganisation.filter((event) => event.id !== id),
    services: there.services(),
    spaces: there.spaces(),
  };
}

/** Things that happen at a time. */
export const eventKind: Kind<Event, EventSummary, Kept<EventDetail>> = {
  name: 'event',
  schema: event,
  entryReferrers: [],

  references: ({ organisationId, locationId, partOfId }) => [
    { field: 'organisationId', kind: 'organisation', to: organisationId },
    ...(locationId === undefined ? [] : [{ field: 'locationId', kind: 'location', to: locationId }]),
    ...(partOfId === undefined ? [] : [{ field: 'partOfId', kind: 'event', to: partOfId }]),
  ],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { organisation, place, whole } = around;
    const last = lastMoment(record);
    const { audiences = [] } = record;
    return entryOf<EventSummary>({
      record,
      summary: eventSummary.parse(expanded(record, around)),
      prominent: [
        organisation.name,
        inWords(record.kind),
        ...record.categories.map((slug) => termLabel('category', slug)),
        ...audiences.map((slug) => termLabel('audience', slug)),
        ...record.wards.map(wardName),
      ],
      body: [
        record.description,
        record.whoFor,
        record.statusNote,
        record.accessibility,
        record.cost?.description,
        record.booking?.note,
        record.consultation?.outcome,
        ...placeTexts([place]),
      ],
      categories: record.categories,
      freshness: record.starts,
      terms: {
        kind: [record.kind],
        category: record.categories,
        audience: audiences.length === 0 ? [everyValue] : audiences,
        online: [String(record.online !== undefined)],
        free: fact(record.cost?.free),
        booking: fact(record.booking?.required),
        status: [record.status, ...(record.recurrence?.overrides.map(({ status }) => status) ?? [])],
        accessibility: accessibilityTerms([place]),
        organisation: namesOf(organisation),
        'part-of': whole === undefined ? [] : [whole.id, whole.slug],
        ward: wardTerms(record.wards, record.boroughWide),
      },
      numbers: {
        first: inMinutes(firstMoment(record)),
        last: last === undefined ? undefined : inMinutes(last),
      },
      points: [place?.point],
    });
  },

  facets: [
    listFacet('kind', eventKinds),
    termFacet('category'),
    termFacet('audience'),
    factFacet('online'),
    factFacet('free'),
    accessibilityFacet,
    wardFacet,
  ],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { organisation } = around;
    const own = eventDetail.parse({ ...expanded(record, around), organisation, ...nothing });
    return kept({ ...own, ...relatedTo(record, around, summaries) }, record);
  },
};

/** The next times that an event of the store or of an answer happens. */
export function upcoming(record: Pick<Event, 'starts' | 'ends' | 'status' | 'recurrence'>, now: Date, count: number) {
  return nextOccurrences(record, now, count);
}

/** So many events, and no more, are expanded into their occurrences for one answer. */
export const mostEventsExpanded = 5000;

/**
 * What an engine is asked for a query of events: all that may have an occurrence in the window, to be expanded with
 * `listOccurrences`, which also takes the page.
 */
export function planEvents(query: EventQuery, context: PlanContext): SearchRequest {
  const { from, to } = eventWindow(query, context.now);
  // Where to go on is known of occurrences alone.
  const asked = requestOf({ ...query, after: undefined }, context, {
    terms: {
      kind: query.kind,
      category: query.category,
      audience: query.audience,
      online: factTerms(query.online),
      free: factTerms(query.free),
      booking: factTerms(query.booking),
      status: query.status,
      organisation: query.organisation,
      'part-of': query['part-of'],
      ward: query.ward,
    },
    every: { accessibility: query.accessibility },
    ranges: [
      { number: 'first', most: inMinutes(to.getTime() - 1), orUnknown: false },
      { number: 'last', least: inMinutes(from.getTime()), orUnknown: true },
    ],
    prefer: ['ward'],
    sort: query.sort === 'start' ? { by: 'number', number: 'first', descending: false } : sortOf(query.sort),
  });
  return { ...asked, page: 1, perPage: mostEventsExpanded };
}
