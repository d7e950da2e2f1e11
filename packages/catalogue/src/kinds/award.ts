import { award, awardDetail, awardStanding, awardSubjects, awardSummary } from '@vcs/schema';
import type {
  Award,
  AwardDetail,
  AwardQuery,
  AwardSummary,
  AwardYear,
  Organisation,
  Person,
  Project,
  Story,
} from '@vcs/schema';
import { entryOf, namesOf } from './entry.ts';
import type { Kind, Reference, RelatedRecords, SearchRequest, StoredRecord } from './kind.ts';
import { inWords, listFacet } from './labels.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, visible, visibleOrganisation } from './visible.ts';

const nominees = ['organisationId', 'projectId', 'personId'] as const;

const kindOfField = {
  awardYearId: 'award-year',
  projectId: 'project',
  organisationId: 'organisation',
  personId: 'person',
  storyId: 'story',
} as const;

interface Surroundings {
  readonly awardYear: AwardYear;
  readonly organisation: Organisation | undefined;
  readonly project: Project | undefined;
  readonly person: Person | undefined;
  readonly story: Story | undefined;
}

/** A project, or a role of a person, goes with its organisation. */
function withItsOrganisation<R extends StoredRecord & { readonly organisationId?: string | undefined }>(
  related: RelatedRecords,
  id: string | undefined,
): R | undefined {
  const record = visible<R>(related, id);
  if (record?.organisationId === undefined) return record;
  return visibleOrganisation(related, record.organisationId) && record;
}

/** Nothing where its year, or who or what is nominated, may not be seen: the name of the award would tell it. */
function surroundings(record: Award, related: RelatedRecords): Surroundings | undefined {
  const awardYear = visible<AwardYear>(related, record.awardYearId);
  if (!isPublished(record) || awardYear === undefined) return undefined;
  const around = {
    awardYear,
    organisation: visibleOrganisation(related, record.organisationId),
    project: withItsOrganisation<Project>(related, record.projectId),
    person: withItsOrganisation<Person>(related, record.personId),
    story: visible<Story>(related, record.storyId),
  };
  const seen = { organisationId: around.organisation, projectId: around.project, personId: around.person };
  return nominees.some((field) => record[field] !== undefined && seen[field] === undefined) ? undefined : around;
}

const referenceTo = (record: { id: string; slug: string; name: string } | undefined) =>
  record && { id: record.id, slug: record.slug, name: record.name };

function categoryOf({ category }: Award, { categories }: AwardYear) {
  return categories.find(({ slug }) => slug === category);
}

function expanded(record: Award, around: Surroundings) {
  const { awardYear, person } = around;
  // A category that its year does not have is shown by its slug: the nominee is there all the same.
  const {
    slug = record.category,
    name = inWords(record.category),
    subject = subjectOf(record),
  } = categoryOf(record, awardYear) ?? {};
  return {
    ...record,
    category: { slug, name, subject },
    awardYear: { ...referenceTo(awardYear), year: awardYear.year },
    project: referenceTo(around.project),
    organisation: referenceTo(around.organisation),
    person: person && { ...referenceTo(person), title: person.title },
    story: referenceTo(around.story),
  };
}

function subjectOf({ personId, projectId }: Award): (typeof awardSubjects)[number] {
  if (personId !== undefined) return 'person';
  return projectId === undefined ? 'organisation' : 'project';
}

/** Nominees, finalists and winners. */
export const awardKind: Kind<Award, AwardSummary, Kept<AwardDetail>> = {
  name: 'award',
  schema: award,
  entryReferrers: [],

  references: (record) =>
    (Object.keys(kindOfField) as (keyof typeof kindOfField)[]).flatMap((field): Reference[] => {
      const to = record[field];
      return to === undefined ? [] : [{ field, kind: kindOfField[field], to }];
    }),

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { awardYear, organisation, project, person } = around;
    const summary = awardSummary.parse(expanded(record, around));
    return entryOf<AwardSummary>({
      record,
      summary,
      prominent: [summary.category.name, organisation?.name, project?.name, person?.name, awardYear.name],
      body: [record.citation, inWords(record.standing), String(awardYear.year)],
      freshness: String(awardYear.year),
      terms: {
        year: [String(awardYear.year)],
        category: [summary.category.slug],
        subject: [summary.category.subject],
        standing: [record.standing],
        organisation: namesOf(organisation),
      },
      numbers: { year: awardYear.year },
    });
  },

  facets: [
    { name: 'year', label: (year) => year },
    listFacet('category'),
    listFacet('subject', awardSubjects),
    listFacet('standing', awardStanding),
  ],

  detail(record, related) {
    const around = surroundings(record, related);
    return around && kept(awardDetail.parse(expanded(record, around)), record);
  },
};

/** What an engine is asked for a query of awards. */
export function planAwards(query: AwardQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: {
      year: query.year.map(String),
      category: query.category,
      subject: query.subject,
      standing: query.standing,
      organisation: query.organisation,
    },
    sort: sortOf(query.sort),
  });
}
