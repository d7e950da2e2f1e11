import {
  commitmentKinds,
  dayParts,
  dbsLevels,
  englishLevels,
  roleDetail,
  roleKinds,
  rolePlaces,
  roleSummary,
  volunteerRole,
} from '@vcs/schema';
import type {
  Organisation,
  PublicLocation,
  RoleDetail,
  RoleSummary,
  VolunteerRole,
  VolunteerRoleQuery,
} from '@vcs/schema';
import { accessibilityTerms, entryOf, everyValue, namesOf, placeTexts, wardTerms } from './entry.ts';
import type { Kind, RangeFilter, RelatedRecords, SearchRequest } from './kind.ts';
import {
  accessibilityFacet,
  factFacet,
  inWords,
  listFacet,
  termFacet,
  termLabel,
  termReferences,
  wardFacet,
  wardName,
  wardReferences,
} from './labels.ts';
import { dayNumber, londonDate } from './numbers.ts';
import type { PlanContext } from './request.ts';
import { ageRanges, factTerms, requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation, visiblePlace } from './visible.ts';

interface Surroundings {
  readonly organisation: Organisation;
  readonly place: PublicLocation | undefined;
}

function surroundings(record: VolunteerRole, related: RelatedRecords): Surroundings | undefined {
  const organisation = visibleOrganisation(related, record.organisationId);
  if (!isPublished(record) || organisation === undefined) return undefined;
  return { organisation, place: visiblePlace(related, record.locationId) };
}

function expanded(record: VolunteerRole, { organisation, place }: Surroundings) {
  return {
    ...record,
    causes: termReferences('cause', record.causes),
    skills: termReferences('skill', record.skills),
    wards: wardReferences(record.wards),
    location: place,
    organisation: organisationReferenceOf(organisation),
  };
}

const days = (date: string | undefined): number | undefined => (date === undefined ? undefined : dayNumber(date));

/** Things that people can do for organisations. */
export const volunteerRoleKind: Kind<VolunteerRole, RoleSummary, Kept<RoleDetail>> = {
  name: 'volunteer-role',
  schema: volunteerRole,
  entryReferrers: [],

  references: ({ organisationId, locationId }) => [
    { field: 'organisationId', kind: 'organisation', to: organisationId },
    ...(locationId === undefined ? [] : [{ field: 'locationId', kind: 'location', to: locationId }]),
  ],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { organisation, place } = around;
    return entryOf<RoleSummary>({
      record,
      summary: roleSummary.parse(expanded(record, around)),
      prominent: [
        organisation.name,
        inWords(record.kind),
        ...record.causes.map((slug) => termLabel('cause', slug)),
        ...record.wards.map(wardName),
      ],
      body: [
        record.description,
        record.commitment.note,
        record.training,
        record.accreditation,
        record.leadsTo,
        record.expenses,
        ...record.skills.map((slug) => termLabel('skill', slug)),
        ...record.places.map(inWords),
        ...placeTexts([place]),
      ],
      terms: {
        kind: [record.kind],
        cause: record.causes,
        skill: record.skills,
        'day-part': record.dayParts.length === 0 ? [everyValue] : record.dayParts,
        place: record.places,
        dbs: [record.dbs],
        english: [record.englishLevel],
        // What is said of them is that there are some: a role that says nothing offers none.
        expenses: [String(record.expenses !== undefined)],
        training: [String(record.training !== undefined)],
        accreditation: [String(record.accreditation !== undefined)],
        commitment: [record.commitment.kind],
        emergency: [String(record.emergencyCallOut)],
        accessibility: accessibilityTerms([place]),
        organisation: namesOf(organisation),
        ward: wardTerms(record.wards, record.boroughWide),
      },
      numbers: {
        'minimum-age': record.minimumAge,
        'maximum-age': record.maximumAge,
        'team-minimum': record.teamSize?.minimum,
        'team-maximum': record.teamSize?.maximum,
        'publish-from': days(record.publishFrom),
        'publish-until': days(record.publishUntil),
      },
      points: [place?.point],
    });
  },

  facets: [
    listFacet('kind', roleKinds),
    termFacet('cause'),
    termFacet('skill'),
    listFacet('day-part', dayParts),
    listFacet('place', rolePlaces),
    listFacet('dbs', dbsLevels),
    factFacet('expenses'),
    factFacet('accreditation'),
    listFacet('commitment', commitmentKinds),
    accessibilityFacet,
    wardFacet,
  ],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const all = summaries.of('volunteer-role', 'organisationId', record.organisationId) as RoleSummary[];
    const { organisation } = around;
    const own = roleDetail.parse({ ...expanded(record, around), organisation, related: [] });
    return kept({ ...own, related: all.filter(({ id }) => id !== record.id) }, record);
  },
};

/** Whether a role may be shown on a date: both days of its window are included. */
export function isOnShow(role: Pick<VolunteerRole, 'publishFrom' | 'publishUntil'>, date: string): boolean {
  const { publishFrom = date, publishUntil = date } = role;
  return publishFrom <= date && date <= publishUntil;
}

function rangesOf({ age, team }: VolunteerRoleQuery, now: Date): RangeFilter[] {
  const today = dayNumber(londonDate(now));
  return [
    { number: 'publish-from', most: today, orUnknown: true },
    { number: 'publish-until', least: today, orUnknown: true },
    ...ageRanges(age),
    ...(team === undefined
      ? []
      : [
          { number: 'team-minimum', most: team, orUnknown: false },
          { number: 'team-maximum', least: team, orUnknown: false },
        ]),
  ];
}

/** Levels that ask for no more English than this. */
const upTo = (level: VolunteerRoleQuery['english']): string[] =>
  level === undefined ? [] : englishLevels.slice(0, englishLevels.indexOf(level) + 1);

/** What an engine is asked for a query of roles. Call-outs come first while the emergency notice is on. */
export function planVolunteerRoles(query: VolunteerRoleQuery, context: PlanContext): SearchRequest {
  const asked = requestOf(query, context, {
    terms: {
      kind: query.kind,
      cause: query.cause,
      skill: query.skill,
      'day-part': query['day-part'],
      place: query.place,
      dbs: query.dbs,
      english: upTo(query.english),
      expenses: factTerms(query.expenses),
      training: factTerms(query.training),
      accreditation: factTerms(query.accreditation),
      commitment: query.commitment,
      emergency: factTerms(query.emergency),
      organisation: query.organisation,
      ward: query.ward,
    },
    every: { accessibility: query.accessibility },
    ranges: rangesOf(query, context.now),
    prefer: ['ward'],
    sort: sortOf(query.sort),
  });
  return context.emergency ? { ...asked, first: { facet: 'emergency', value: 'true' } } : asked;
}
