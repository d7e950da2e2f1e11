import { project, projectDetail, projectSummary } from '@vcs/schema';
import type {
  AwardSummary,
  Organisation,
  Project,
  ProjectDetail,
  ProjectQuery,
  ProjectSummary,
  ServiceSummary,
  StorySummary,
} from '@vcs/schema';
import { entryOf, namesOf, wardTerms } from './entry.ts';
import type { KeptSummaries, Kind, RangeFilter, RelatedRecords, SearchRequest } from './kind.ts';
import { categoryReferences, termFacet, termLabel, wardFacet, wardName, wardReferences } from './labels.ts';
import { dayNumber, firstDay, lastDay, londonDate } from './numbers.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation } from './visible.ts';

interface Surroundings {
  readonly organisation: Organisation;
  readonly partners: readonly Organisation[];
}

function surroundings(record: Project, related: RelatedRecords): Surroundings | undefined {
  const organisation = visibleOrganisation(related, record.organisationId);
  if (!isPublished(record) || organisation === undefined) return undefined;
  const partners = record.partnerIds
    .map((id) => visibleOrganisation(related, id))
    .filter((partner) => partner !== undefined);
  return { organisation, partners };
}

function expanded(record: Project, { organisation, partners }: Surroundings) {
  return {
    ...record,
    categories: categoryReferences(record.categories),
    wards: wardReferences(record.wards),
    organisation: organisationReferenceOf(organisation),
    partners: partners.map(organisationReferenceOf),
  };
}

function summariesOf<Summary>(summaries: KeptSummaries, ids: readonly string[]): Summary[] {
  return ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined) as Summary[];
}

/** Funded pieces of work with a beginning and an end. */
export const projectKind: Kind<Project, ProjectSummary, Kept<ProjectDetail>> = {
  name: 'project',
  schema: project,
  entryReferrers: [],

  references: (record) => [
    { field: 'organisationId', kind: 'organisation', to: record.organisationId },
    ...[...new Set(record.partnerIds)].map((to) => ({ field: 'partnerIds', kind: 'organisation', to })),
    ...[...new Set(record.serviceIds)].map((to) => ({ field: 'serviceIds', kind: 'service', to })),
    ...[...new Set(record.storyIds)].map((to) => ({ field: 'storyIds', kind: 'story', to })),
  ],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { organisation, partners } = around;
    return entryOf<ProjectSummary>({
      record,
      summary: projectSummary.parse(expanded(record, around)),
      prominent: [
        record.alternateName,
        organisation.name,
        ...record.categories.map((slug) => termLabel('category', slug)),
        ...record.wards.map(wardName),
      ],
      body: [record.description, ...partners.map(({ name }) => name), ...record.funding.map(({ source }) => source)],
      categories: record.categories,
      freshness: record.starts ?? '',
      terms: {
        category: record.categories,
        ward: wardTerms(record.wards, record.boroughWide),
        organisation: namesOf(organisation, ...partners),
      },
      numbers: { starts: firstDay(record.starts), ends: lastDay(record.ends) },
    });
  },

  facets: [termFacet('category'), wardFacet],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const own = projectDetail.parse({ ...expanded(record, around), services: [], stories: [], awards: [] });
    return kept(
      {
        ...own,
        services: summariesOf<ServiceSummary>(summaries, record.serviceIds),
        stories: summariesOf<StorySummary>(summaries, record.storyIds),
        awards: summaries.of('award', 'projectId', record.id) as AwardSummary[],
      },
      record,
    );
  },
};

function stateRanges(state: ProjectQuery['state'], now: Date): RangeFilter[] {
  const today = dayNumber(londonDate(now));
  if (state === 'current') return [{ number: 'ends', least: today, orUnknown: true }];
  return state === 'ended' ? [{ number: 'ends', most: today - 1, orUnknown: false }] : [];
}

/** What an engine is asked for a query of projects. */
export function planProjects(query: ProjectQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: { category: query.category, ward: query.ward, organisation: query.organisation },
    ranges: stateRanges(query.state, context.now),
    prefer: ['ward'],
    sort: sortOf(query.sort),
  });
}
