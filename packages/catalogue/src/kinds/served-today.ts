import { categories, organisation, service, wards } from '@vcs/schema';
import type {
  Location,
  Organisation,
  OrganisationDetail,
  Service,
  ServiceDetail,
  ServicePage,
  ServiceQuery,
  ServiceSummary,
} from '@vcs/schema';
import { indexEntryOf, organisationEntryOf } from '../record/index-entry.ts';
import { categoryLabel, organisationDetailOf, serviceDetailOf, wardName } from '../record/views.ts';
import type { SearchAnswer } from '../search/searcher.ts';
import type { Kind, RelatedRecords, SearchRequest } from './kind.ts';

function ownerOf(record: Service, related: RelatedRecords): Organisation | undefined {
  return related.get(record.organisationId) as Organisation | undefined;
}

function placesOf(record: Service, related: RelatedRecords): Location[] {
  const places = record.locationIds.map((id) => related.get(id) as Location | undefined);
  return [...new Set(places.filter((place) => place !== undefined))];
}

export const organisationKind: Kind<Organisation, unknown, OrganisationDetail> = {
  name: 'organisation',
  schema: organisation,
  references: () => [],
  entryReferrers: [],
  entry: organisationEntryOf,
  facets: [],
  detail: (record, _related, summaries) =>
    record.publication === 'published'
      ? organisationDetailOf(record, summaries.of('service', 'organisationId', record.id) as ServiceSummary[])
      : undefined,
};

export const serviceKind: Kind<Service, ServiceSummary, ServiceDetail> = {
  name: 'service',
  schema: service,
  references: ({ organisationId, locationIds }) => [
    { field: 'organisationId', kind: 'organisation', to: organisationId },
    ...locationIds.map((to) => ({ field: 'locationIds', kind: 'location', to })),
  ],
  entryReferrers: [],
  entry: (record, related) => {
    const owner = ownerOf(record, related);
    return owner && indexEntryOf(record, owner, placesOf(record, related));
  },
  facets: [
    { name: 'category', values: categories.map(({ slug }) => slug), label: categoryLabel },
    { name: 'ward', values: wards.map(({ slug }) => slug), label: wardName },
  ],
  detail: (record, related, summaries) => {
    const owner = ownerOf(record, related);
    if (record.publication !== 'published' || owner?.publication !== 'published') return undefined;
    const others = summaries.of('service', 'organisationId', owner.id) as ServiceSummary[];
    return serviceDetailOf(
      record,
      owner,
      placesOf(record, related),
      others.filter(({ id }) => id !== record.id),
    );
  },
};

export function serviceRequest({ q = '', category, ward, page, per_page }: ServiceQuery): SearchRequest {
  return {
    text: q,
    terms: { category, ward },
    ranges: [],
    prefer: 'ward',
    sort: { by: 'relevance' },
    page,
    perPage: per_page,
  };
}

export function servicePageOf(answer: SearchAnswer): ServicePage {
  return {
    items: [...answer.summaries] as ServiceSummary[],
    total: answer.total,
    page: answer.page,
    per_page: answer.perPage,
    pages: Math.ceil(answer.total / answer.perPage),
    facets: { category: answer.facets.category ?? [], ward: answer.facets.ward ?? [] },
    ...(answer.didYouMean !== undefined && { didYouMean: answer.didYouMean }),
  };
}
