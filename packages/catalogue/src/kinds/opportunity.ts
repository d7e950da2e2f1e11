import { opportunity, opportunityDetail, opportunityKinds, opportunitySummary } from '@vcs/schema';
import type { Opportunity, OpportunityDetail, OpportunityQuery, OpportunitySummary, Organisation } from '@vcs/schema';
import { entryOf, namesOf } from './entry.ts';
import type { Kind, RangeFilter, RelatedRecords, SearchRequest } from './kind.ts';
import { categoryReferences, inWords, listFacet, termFacet, termLabel } from './labels.ts';
import { dayNumber, londonDate, pence } from './numbers.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation } from './visible.ts';

interface Surroundings {
  readonly organisation?: Organisation;
}

function surroundings(record: Opportunity, related: RelatedRecords): Surroundings | undefined {
  if (!isPublished(record)) return undefined;
  if (record.organisationId === undefined) return {};
  const organisation = visibleOrganisation(related, record.organisationId);
  return organisation && { organisation };
}

const expanded = (record: Opportunity, { organisation }: Surroundings) => ({
  ...record,
  categories: categoryReferences(record.categories),
  organisation: organisation && organisationReferenceOf(organisation),
});

const days = (date: string | undefined): number | undefined => (date === undefined ? undefined : dayNumber(date));
const amount = (pounds: number | undefined): number | undefined => (pounds === undefined ? undefined : pence(pounds));

/** Money, work and help in kind. */
export const opportunityKind: Kind<Opportunity, OpportunitySummary, Kept<OpportunityDetail>> = {
  name: 'opportunity',
  schema: opportunity,
  entryReferrers: [],

  references: ({ organisationId }) =>
    organisationId === undefined ? [] : [{ field: 'organisationId', kind: 'organisation', to: organisationId }],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    return entryOf<OpportunitySummary>({
      record,
      summary: opportunitySummary.parse(expanded(record, around)),
      prominent: [
        record.funder,
        around.organisation?.name,
        inWords(record.kind),
        ...record.categories.map((slug) => termLabel('category', slug)),
      ],
      body: [record.description, record.eligibility],
      categories: record.categories,
      freshness: record.opens ?? '',
      terms: { kind: [record.kind], category: record.categories, organisation: namesOf(around.organisation) },
      numbers: {
        opens: days(record.opens),
        closes: days(record.closes),
        'minimum-amount': amount(record.minimumAmount),
        'maximum-amount': amount(record.maximumAmount),
      },
    });
  },

  facets: [listFacet('kind', opportunityKinds), termFacet('category')],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { id, organisationId } = record;
    const all = organisationId === undefined ? [] : summaries.of('opportunity', 'organisationId', organisationId);
    const own = opportunityDetail.parse({ ...expanded(record, around), related: [] });
    return kept({ ...own, related: (all as OpportunitySummary[]).filter((other) => other.id !== id) }, record);
  },
};

/** Its last day is a day to apply. What says nothing of its opening is open; of its closing, open until it is taken out. */
function stateRanges(state: OpportunityQuery['state'], day: number): RangeFilter[] {
  const notClosed = { number: 'closes', least: day, orUnknown: true };
  switch (state) {
    case 'all':
      return [];
    case 'closed':
      return [{ number: 'closes', most: day - 1, orUnknown: false }];
    case 'coming':
      return [notClosed, { number: 'opens', least: day + 1, orUnknown: false }];
    case 'open':
      return [notClosed, { number: 'opens', most: day, orUnknown: true }];
    case 'current':
      return [notClosed];
  }
}

function amountRanges(pounds: number | undefined): RangeFilter[] {
  if (pounds === undefined) return [];
  return [
    { number: 'minimum-amount', most: pence(pounds), orUnknown: true },
    { number: 'maximum-amount', least: pence(pounds), orUnknown: true },
  ];
}

/** What an engine is asked for a query of opportunities. */
export function planOpportunities(query: OpportunityQuery, context: PlanContext): SearchRequest {
  const day = dayNumber(query.on ?? londonDate(context.now));
  const closes = { by: 'number', number: 'closes', descending: query.state === 'closed' } as const;
  return requestOf(query, context, {
    terms: { kind: query.kind, category: query.category, organisation: query.organisation },
    ranges: [...stateRanges(query.state, day), ...amountRanges(query.amount)],
    sort: query.sort === 'closes' ? closes : sortOf(query.sort),
  });
}
