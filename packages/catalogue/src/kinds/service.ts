import { accessModes, capacities, service, serviceDetail, serviceStatuses, serviceSummary } from '@vcs/schema';
import type { ServiceQuery, Organisation, PublicLocation, Service, ServiceDetail, ServiceSummary } from '@vcs/schema';
import { sitesOf } from '../hsds/sites.ts';
import { accessibilityTerms, entryOf, everyValue, fact, namesOf, placeTexts, wardTerms } from './entry.ts';
import type { Kind, RelatedRecords, SearchRequest } from './kind.ts';
import {
  accessibilityFacet,
  categoryReferences,
  factFacet,
  languageFacet,
  languageName,
  listFacet,
  termFacet,
  termLabel,
  wardFacet,
  wardName,
  wardReferences,
} from './labels.ts';
import type { PlanContext } from './request.ts';
import { ageRanges, factTerms, openingAsked, requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import {
  isPublished,
  kept,
  latestChange,
  organisationReferenceOf,
  visibleOrganisation,
  visiblePlaces,
} from './visible.ts';

interface Surroundings {
  readonly organisation: Organisation;
  readonly places: readonly PublicLocation[];
}

function surroundings(record: Service, related: RelatedRecords): Surroundings | undefined {
  const organisation = visibleOrganisation(related, record.organisationId);
  if (!isPublished(record) || organisation === undefined) return undefined;
  return { organisation, places: visiblePlaces(related, record.locationIds) };
}

function expanded(record: Service, { organisation, places }: Surroundings) {
  return {
    ...record,
    categories: categoryReferences(record.categories),
    wards: wardReferences(record.wards),
    locations: places,
    organisation,
  };
}

/** What organisations do for people. */
export const serviceKind: Kind<Service, ServiceSummary, Kept<ServiceDetail>> = {
  name: 'service',
  schema: service,
  entryReferrers: [],

  references: ({ organisationId, locationIds }) => [
    { field: 'organisationId', kind: 'organisation', to: organisationId },
    ...[...new Set(locationIds)].map((to) => ({ field: 'locationIds', kind: 'location', to })),
  ],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { organisation, places } = around;
    const { audiences = [], capacity, cost, spokenLanguages } = record;
    return entryOf<ServiceSummary>({
      record,
      summary: serviceSummary.parse({
        ...expanded(record, around),
        organisation: organisationReferenceOf(organisation),
      }),
      prominent: [
        organisation.name,
        organisation.alternateName,
        ...record.categories.map((slug) => termLabel('category', slug)),
        ...record.wards.map(wardName),
      ],
      body: [
        record.description,
        record.alert,
        record.whoFor,
        record.conditions,
        record.areaNote,
        record.openingNote,
        record.howToGet,
        record.interpreters,
        record.contact.note,
        cost?.description,
        ...record.facts,
        ...(record.accreditations ?? []),
        ...record.funding.map(({ source }) => source),
        ...audiences.map((slug) => termLabel('audience', slug)),
        ...(record.circumstances ?? []).map((slug) => termLabel('circumstance', slug)),
        ...spokenLanguages.map(languageName),
        ...placeTexts(places),
      ],
      categories: record.categories,
      needs: record.needs ?? [],
      running: record.status === 'active' || record.status === 'temporarily-closed',
      terms: {
        category: record.categories,
        need: record.needs,
        audience: audiences.length === 0 ? [everyValue] : audiences,
        'named-audience': audiences,
        circumstance: record.circumstances,
        'spoken-language': spokenLanguages.flatMap((tag) => [tag, tag.split('-')[0]]),
        access: record.access,
        accessibility: accessibilityTerms(places),
        free: fact(cost?.free),
        capacity: [capacity],
        accepting: fact(capacity === undefined ? undefined : capacity === 'open' || capacity === 'assessment-first'),
        organisation: namesOf(organisation),
        ward: wardTerms(record.wards, record.boroughWide),
        status: [record.status],
      },
      numbers: {
        'minimum-age': record.minimumAge,
        'maximum-age': record.maximumAge,
        modified: latestChange(record, organisation, ...record.locationIds.map((id) => related.get(id))),
        places: sitesOf(record, places).length,
      },
      points: places.map(({ point }) => point),
      hours: record.openingHours,
      exceptions: record.openingExceptions,
    });
  },

  facets: [
    termFacet('category'),
    termFacet('need'),
    termFacet('audience'),
    termFacet('circumstance'),
    languageFacet,
    listFacet('access', accessModes),
    accessibilityFacet,
    factFacet('free'),
    listFacet('capacity', capacities),
    wardFacet,
    listFacet('status', serviceStatuses),
  ],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const others = summaries.of('service', 'organisationId', record.organisationId) as ServiceSummary[];
    const own = serviceDetail.parse({ ...expanded(record, around), related: [] });
    return kept({ ...own, related: others.filter(({ id }) => id !== record.id) }, record);
  },
};

/** What an engine is asked for a query of services. */
export function planServices(query: ServiceQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: {
      category: query.category,
      need: query.need,
      audience: query.audience,
      circumstance: query.circumstance,
      'spoken-language': query['spoken-language'],
      access: query.access,
      free: factTerms(query.free),
      capacity: query.capacity,
      accepting: factTerms(query.accepting),
      organisation: query.organisation,
      ward: query.ward,
      status: query.status,
    },
    every: { accessibility: query.accessibility },
    ranges: ageRanges(query.age),
    ...openingAsked(query.open, context.now),
    prefer: ['ward', 'audience'],
    sort: sortOf(query.sort),
  });
}
