import { person, personRoles, personSummary } from '@vcs/schema';
import type { Organisation, Person, PersonQuery, PersonSummary } from '@vcs/schema';
import { entryOf, namesOf } from './entry.ts';
import type { Kind, RelatedRecords, SearchRequest } from './kind.ts';
import { listFacet } from './labels.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation } from './visible.ts';

interface Surroundings {
  readonly organisation?: Organisation;
}

/** Nothing where the person, or the organisation that the role is with, is not to be seen. */
function surroundings(record: Person, related: RelatedRecords): Surroundings | undefined {
  if (!isPublished(record)) return undefined;
  if (record.organisationId === undefined) return {};
  const organisation = visibleOrganisation(related, record.organisationId);
  return organisation && { organisation };
}

/** A nominee is not there to be called. */
function summaryOf(record: Person, { organisation }: Surroundings): PersonSummary {
  const { contact, ...rest } = record;
  return personSummary.parse({
    ...rest,
    ...(record.role === 'service-contact' ? { contact } : {}),
    ...(organisation === undefined ? {} : { organisation: organisationReferenceOf(organisation) }),
  });
}

/** People in public roles who agreed to be shown. Who takes that back is a withdrawn record. */
export const personKind: Kind<Person, PersonSummary, Kept<PersonSummary>> = {
  name: 'person',
  schema: person,
  entryReferrers: [],

  references: ({ organisationId }) =>
    organisationId === undefined ? [] : [{ field: 'organisationId', kind: 'organisation', to: organisationId }],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    return entryOf<PersonSummary>({
      record,
      summary: summaryOf(record, around),
      prominent: [around.organisation?.name],
      body: [record.title],
      terms: { role: [record.role], organisation: namesOf(around.organisation) },
    });
  },

  facets: [listFacet('role', personRoles)],

  detail(record, related) {
    const around = surroundings(record, related);
    return around && kept(summaryOf(record, around), record);
  },
};

/** What an engine is asked for a query of people. */
export function planPeople(query: PersonQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: { role: query.role, organisation: query.organisation },
    sort: sortOf(query.sort === 'relevance' && query.q === undefined ? 'name' : query.sort),
  });
}
