import { awardYear, awardYearDetail, awardYearSummary, shownAwardCategory } from '@vcs/schema';
import type { AwardSummary, AwardYear, AwardYearDetail, AwardYearQuery, AwardYearSummary, Event } from '@vcs/schema';
import { entryOf } from './entry.ts';
import type { Kind, RelatedRecords, SearchRequest } from './kind.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, visible, visibleOrganisation } from './visible.ts';

/** The showcase event where it may be seen, which is where its organisation may. */
function showcase(record: AwardYear, related: RelatedRecords): Event | undefined {
  const event = visible<Event>(related, record.eventId);
  return event && visibleOrganisation(related, event.organisationId) && event;
}

function expanded(record: AwardYear, related: RelatedRecords) {
  const event = showcase(record, related);
  return { ...record, event: event && { id: event.id, slug: event.slug, name: event.name } };
}

/** What is shown of a year, with the translations of its categories and its own. */
function keptYear<Shown extends AwardYearSummary>(
  shown: Shown,
  { categories, translations = {} }: AwardYear,
): Kept<Shown> {
  const inOwnWords = categories.map((category) => kept(shownAwardCategory.parse(category), category));
  return kept({ ...shown, categories: inOwnWords }, { translations });
}

/** The years of the showcase and its awards. */
export const awardYearKind: Kind<AwardYear, AwardYearSummary, Kept<AwardYearDetail>> = {
  name: 'award-year',
  schema: awardYear,
  entryReferrers: [],

  references: ({ eventId }) => (eventId === undefined ? [] : [{ field: 'eventId', kind: 'event', to: eventId }]),

  entry(record, related) {
    if (!isPublished(record)) return undefined;
    return entryOf<AwardYearSummary>({
      record,
      summary: keptYear(awardYearSummary.parse(expanded(record, related)), record),
      prominent: [String(record.year)],
      body: record.categories.map(({ name }) => name),
      freshness: String(record.year),
      terms: {},
      numbers: { year: record.year },
    });
  },

  facets: [],

  detail(record, related, summaries) {
    if (!isPublished(record)) return undefined;
    const awards = summaries.of('award', 'awardYearId', record.id) as AwardSummary[];
    const own = awardYearDetail.parse({ ...expanded(record, related), awards: [] });
    return keptYear({ ...own, awards }, record);
  },
};

/** The phase of a year on a date: the latest that has begun, none before the first. */
export function phaseOn(
  { phases }: Pick<AwardYear, 'phases'>,
  date: string,
): AwardYear['phases'][number]['phase'] | undefined {
  return phases
    .filter(({ from }) => from <= date)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
    .at(-1)?.phase;
}

/** What an engine is asked for the list of years: the latest first. */
export function planAwardYears(query: AwardYearQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    sort: query.sort === 'year' ? { by: 'number', number: 'year', descending: true } : sortOf(query.sort),
  });
}
