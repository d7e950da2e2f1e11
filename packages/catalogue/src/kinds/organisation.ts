import {
  categories,
  organisation,
  organisationKinds,
  organisationDetail,
  organisationSummary,
  wards,
} from '@vcs/schema';
import type {
  CategorySlug,
  Organisation,
  OrganisationDetail,
  OrganisationQuery,
  OrganisationSummary,
  Service,
  WardSlug,
} from '@vcs/schema';
import { entryOf, namesOf, wardTerms } from './entry.ts';
import type { KeptSummaries, Kind, ReferringRecords, SearchRequest } from './kind.ts';
import {
  categoryReferences,
  inWords,
  listFacet,
  termFacet,
  termLabel,
  wardFacet,
  wardName,
  wardReferences,
} from './labels.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept } from './visible.ts';

interface Reach {
  readonly categories: CategorySlug[];
  readonly wards: WardSlug[];
  readonly boroughWide: boolean;
}

/** What its published services are about and where, in the order of the lists. */
function reachOf({ id }: Organisation, referring: ReferringRecords | undefined): Reach {
  const services = (referring?.of('service', 'organisationId', id) ?? []).filter(isPublished) as Service[];
  const named = {
    categories: new Set(services.flatMap((service) => service.categories)),
    wards: new Set(services.flatMap((service) => service.wards)),
  };
  return {
    categories: categories.map(({ slug }) => slug).filter((slug) => named.categories.has(slug)),
    wards: wards.map(({ slug }) => slug).filter((slug) => named.wards.has(slug)),
    boroughWide: services.some((service) => service.boroughWide),
  };
}

function communities({ communities = [] }: Organisation, asked: 'led-by' | 'run-for'): string[] {
  return communities.filter(({ relation }) => relation === asked).map(({ community }) => community);
}

const everythingOf = (summaries: KeptSummaries, id: string) => ({
  services: summaries.of('service', 'organisationId', id),
  projects: summaries.of('project', 'organisationId', id),
  premises: summaries.of('premises', 'organisationId', id),
  roles: summaries.of('volunteer-role', 'organisationId', id),
  events: summaries.of('event', 'organisationId', id),
  opportunities: summaries.of('opportunity', 'organisationId', id),
  stories: summaries.of('story', 'organisationIds', id),
  people: summaries.of('person', 'organisationId', id),
  awards: summaries.of('award', 'organisationId', id),
});

const nothing = {
  services: [],
  projects: [],
  premises: [],
  roles: [],
  events: [],
  opportunities: [],
  stories: [],
  people: [],
  awards: [],
};

/** Bodies that do things for people. */
export const organisationKind: Kind<Organisation, OrganisationSummary, Kept<OrganisationDetail>> = {
  name: 'organisation',
  schema: organisation,
  entryReferrers: [{ kind: 'service', field: 'organisationId' }],

  references: () => [],

  entry(record, _related, referring) {
    if (!isPublished(record)) return undefined;
    const reach = reachOf(record, referring);
    const [ledBy, runFor] = [communities(record, 'led-by'), communities(record, 'run-for')];
    return entryOf<OrganisationSummary>({
      record,
      summary: organisationSummary.parse({
        ...record,
        categories: categoryReferences(reach.categories),
        wards: wardReferences(reach.wards),
        boroughWide: reach.boroughWide,
      }),
      prominent: [
        record.alternateName,
        ...reach.categories.map((slug) => termLabel('category', slug)),
        ...reach.wards.map(wardName),
      ],
      body: [
        record.description,
        record.contact.note,
        ...record.kinds.map(inWords),
        ...record.identifiers.map(({ value }) => value),
        ...[...ledBy, ...runFor].map((slug) => termLabel('audience', slug)),
        ...(record.greenFacts ?? []),
      ],
      categories: reach.categories,
      terms: {
        kind: record.kinds,
        category: reach.categories,
        ward: wardTerms(reach.wards, reach.boroughWide),
        'led-by': ledBy,
        'run-for': runFor,
        organisation: namesOf(record),
      },
    });
  },

  facets: [
    listFacet('kind', organisationKinds),
    termFacet('category'),
    wardFacet,
    termFacet('audience', 'led-by'),
    termFacet('audience', 'run-for'),
  ],

  detail(record, _related, summaries) {
    if (!isPublished(record)) return undefined;
    const own = organisationDetail.parse({ ...record, ...nothing });
    return kept({ ...own, ...everythingOf(summaries, record.id) } as OrganisationDetail, record);
  },
};

/** What an engine is asked for a query of organisations. */
export function planOrganisations(query: OrganisationQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: {
      kind: query.kind,
      category: query.category,
      ward: query.ward,
      'led-by': query['led-by'],
      'run-for': query['run-for'],
    },
    prefer: ['ward'],
    sort: sortOf(query.sort),
  });
}
