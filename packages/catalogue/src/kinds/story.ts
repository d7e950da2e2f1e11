import { story, storyDetail, storySummary } from '@vcs/schema';
import type {
  AwardSummary,
  Organisation,
  ProjectSummary,
  Story,
  StoryDetail,
  StoryQuery,
  StorySummary,
} from '@vcs/schema';
import { entryOf, namesOf } from './entry.ts';
import type { Kind, RelatedRecords, SearchRequest } from './kind.ts';
import { categoryReferences, termFacet, termLabel } from './labels.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation } from './visible.ts';

/** The organisations it tells of that may be seen; nothing where it names some and none of them may. */
function surroundings(record: Story, related: RelatedRecords): readonly Organisation[] | undefined {
  if (!isPublished(record)) return undefined;
  const seen = record.organisationIds
    .map((id) => visibleOrganisation(related, id))
    .filter((organisation) => organisation !== undefined);
  return record.organisationIds.length > 0 && seen.length === 0 ? undefined : seen;
}

const expanded = (record: Story, organisations: readonly Organisation[]) => ({
  ...record,
  categories: categoryReferences(record.categories),
  organisations: organisations.map(organisationReferenceOf),
});

/** Case studies. */
export const storyKind: Kind<Story, StorySummary, Kept<StoryDetail>> = {
  name: 'story',
  schema: story,
  entryReferrers: [],

  references: ({ organisationIds }) =>
    [...new Set(organisationIds)].map((to) => ({ field: 'organisationIds', kind: 'organisation', to })),

  entry(record, related) {
    const organisations = surroundings(record, related);
    if (organisations === undefined) return undefined;
    return entryOf<StorySummary>({
      record,
      summary: storySummary.parse(expanded(record, organisations)),
      prominent: [
        ...organisations.map(({ name }) => name),
        ...record.categories.map((slug) => termLabel('category', slug)),
      ],
      body: [record.summary, record.body, record.happened, ...record.figures.map(({ label }) => label)],
      categories: record.categories,
      freshness: record.createdAt.slice(0, 10),
      terms: { category: record.categories, organisation: namesOf(...organisations) },
    });
  },

  facets: [termFacet('category')],

  detail(record, related, summaries) {
    const organisations = surroundings(record, related);
    if (organisations === undefined) return undefined;
    const projects = summaries.of('project', 'storyIds', record.id) as ProjectSummary[];
    const own = storyDetail.parse({ ...expanded(record, organisations), projects, awards: [] });
    return kept({ ...own, awards: summaries.of('award', 'storyId', record.id) as AwardSummary[] }, record);
  },
};

/** What an engine is asked for a query of stories. */
export function planStories(query: StoryQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: { category: query.category, organisation: query.organisation },
    sort: sortOf(query.sort),
  });
}
