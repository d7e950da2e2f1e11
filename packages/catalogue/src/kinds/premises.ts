import { premises, premisesDetail, premisesSummary, spaceKinds, tenures } from '@vcs/schema';
import type {
  Organisation,
  Premises,
  PremisesDetail,
  PremisesQuery,
  PremisesSummary,
  PublicLocation,
  Space,
  SpaceSummary,
} from '@vcs/schema';
import { accessibilityTerms, entryOf, namesOf, placeTexts, wardTerms } from './entry.ts';
import type { Kind, ReferringRecords, RelatedRecords, SearchRequest } from './kind.ts';
import {
  accessibilityFacet,
  inWords,
  listFacet,
  termFacet,
  termLabel,
  termReferences,
  wardFacet,
  wardName,
} from './labels.ts';
import type { PlanContext } from './request.ts';
import { requestOf, sortOf } from './request.ts';
import { atSamePlace } from './same-place.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visibleOrganisation, visiblePlace } from './visible.ts';

interface Surroundings {
  readonly organisation: Organisation;
  readonly place: PublicLocation | undefined;
}

/** Who runs it and where it is; nothing where the public may not see the premises. */
export function surroundingsOfPremises(record: Premises, related: RelatedRecords): Surroundings | undefined {
  const organisation = visibleOrganisation(related, record.organisationId);
  if (!isPublished(record) || organisation === undefined) return undefined;
  return { organisation, place: visiblePlace(related, record.locationId) };
}

type Offer = Pick<Space, 'tenures' | 'kind'>;

function expanded(record: Premises, { organisation, place }: Surroundings, spaces: readonly Offer[]) {
  return {
    ...record,
    facilities: termReferences('facility', record.facilities),
    tenures: tenures.filter((tenure) => spaces.some((space) => space.tenures.includes(tenure))),
    spaceKinds: spaceKinds.filter((kind) => spaces.some((space) => space.kind === kind)),
    location: place,
    organisation: organisationReferenceOf(organisation),
  };
}

/** The premises as a list shows them, with what some of their spaces offer. */
export function premisesSummaryOf(record: Premises, around: Surroundings, spaces: readonly Offer[]): PremisesSummary {
  return premisesSummary.parse(expanded(record, around, spaces));
}

function spacesOf({ id }: Premises, referring: ReferringRecords | undefined): Space[] {
  return (referring?.of('space', 'premisesId', id) ?? []).filter(isPublished) as Space[];
}

const nothing = { spaces: [], services: [], events: [] };

/** Buildings and sites that have spaces for groups. */
export const premisesKind: Kind<Premises, PremisesSummary, Kept<PremisesDetail>> = {
  name: 'premises',
  schema: premises,
  entryReferrers: [{ kind: 'space', field: 'premisesId' }],

  references: ({ organisationId, locationId }) => [
    { field: 'organisationId', kind: 'organisation', to: organisationId },
    { field: 'locationId', kind: 'location', to: locationId },
  ],

  entry(record, related, referring) {
    const around = surroundingsOfPremises(record, related);
    if (around === undefined) return undefined;
    const { organisation, place } = around;
    const spaces = spacesOf(record, referring);
    const summary = premisesSummaryOf(record, around, spaces);
    const facilities = [...record.facilities, ...spaces.flatMap((space) => space.facilities)];
    return entryOf<PremisesSummary>({
      record,
      summary,
      prominent: [organisation.name, place?.name, place?.ward && wardName(place.ward)],
      body: [
        record.description,
        ...record.accessSteps,
        ...record.greenFacts,
        ...facilities.map((slug) => termLabel('facility', slug)),
        ...spaces.map(({ name }) => name),
        ...[...summary.tenures, ...summary.spaceKinds].map(inWords),
        ...placeTexts([place]),
      ],
      terms: {
        tenure: summary.tenures,
        'space-kind': summary.spaceKinds,
        facility: facilities,
        accessibility: accessibilityTerms([place]),
        organisation: namesOf(organisation),
        ward: wardTerms(place?.ward === undefined ? [] : [place.ward], false),
      },
      points: [place?.point],
    });
  },

  facets: [
    listFacet('tenure', tenures),
    listFacet('space-kind', spaceKinds),
    termFacet('facility'),
    accessibilityFacet,
    wardFacet,
  ],

  detail(record, related, summaries) {
    const around = surroundingsOfPremises(record, related);
    if (around === undefined) return undefined;
    const spaces = summaries.of('space', 'premisesId', record.id) as SpaceSummary[];
    const { organisation } = around;
    const own = premisesDetail.parse({ ...expanded(record, around, spaces), organisation, ...nothing });
    const there = atSamePlace(summaries, around.place);
    return kept({ ...own, spaces, services: there.services(), events: there.events() }, record);
  },
};

/** What an engine is asked for a query of premises. */
export function planPremises(query: PremisesQuery, context: PlanContext): SearchRequest {
  return requestOf(query, context, {
    terms: {
      tenure: query.tenure,
      'space-kind': query['space-kind'],
      organisation: query.organisation,
      ward: query.ward,
    },
    every: { facility: query.facility, accessibility: query.accessibility },
    sort: sortOf(query.sort),
  });
}
