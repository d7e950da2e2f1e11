import { hirerClasses, layouts, rateUnits, space, spaceDetail, spaceKinds, spaceSummary, tenures } from '@vcs/schema';
import type { DayPart, Premises, Space, SpaceDetail, SpaceQuery, SpaceSummary } from '@vcs/schema';
import { accessibilityTerms, entryOf, fact, namesOf, placeTexts, wardTerms } from './entry.ts';
import type { Kind, RangeFilter, RelatedRecords, SearchRequest } from './kind.ts';
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
import { firstDay, pence } from './numbers.ts';
import { premisesSummaryOf, surroundingsOfPremises } from './premises.ts';
import type { PlanContext } from './request.ts';
import { factTerms, openingAsked, requestOf, sortOf } from './request.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept, organisationReferenceOf, visible } from './visible.ts';

function surroundings(record: Space, related: RelatedRecords) {
  const premises = visible<Premises>(related, record.premisesId);
  const around = premises && surroundingsOfPremises(premises, related);
  if (!isPublished(record) || premises === undefined || around === undefined) return undefined;
  return { premises, ...around };
}

type Surroundings = NonNullable<ReturnType<typeof surroundings>>;

const facilitiesOf = (record: Space, { premises }: Surroundings) => [
  ...new Set([...record.facilities, ...premises.facilities]),
];

function expanded(record: Space, around: Surroundings) {
  const { id, slug, name, opensIn } = around.premises;
  return {
    ...record,
    facilities: termReferences('facility', facilitiesOf(record, around)),
    premises: { id, slug, name, opensIn },
    location: around.place,
    organisation: organisationReferenceOf(around.organisation),
  };
}

/** What each class of hirer pays at least for each unit, in pence: its own rate where it has one, else that for everybody. */
function prices({ rates }: Space): { [name: string]: number } {
  const least: { [name: string]: number } = {};
  for (const hirer of hirerClasses) {
    for (const unit of rateUnits) {
      const forUnit = rates.filter((rate) => rate.unit === unit);
      const own = forUnit.filter(({ hirerClass }) => hirerClass === hirer);
      const paid = own.length > 0 ? own : forUnit.filter(({ hirerClass }) => hirerClass === undefined);
      if (paid.length > 0) least[priceNumber(hirer, unit)] = Math.min(...paid.map(({ amount }) => pence(amount)));
    }
  }
  return least;
}

const priceNumber = (hirer: string, unit: string): string => `pence-${hirer}-${unit}`;
const capacityNumber = (layout: string | undefined): string =>
  layout === undefined ? 'capacity' : `capacity-${layout}`;

/** People it holds by layout, and in the layout that holds most. */
function capacities({ capacity }: Space): { [name: string]: number | undefined } {
  const known = Object.values(capacity);
  return {
    ...Object.fromEntries(layouts.map((layout) => [capacityNumber(layout), capacity[layout]])),
    capacity: known.length === 0 ? undefined : Math.max(...known),
  };
}

/** The parts of premises that can be had. */
export const spaceKind: Kind<Space, SpaceSummary, Kept<SpaceDetail>> = {
  name: 'space',
  schema: space,
  entryReferrers: [],

  references: ({ premisesId }) => [{ field: 'premisesId', kind: 'premises', to: premisesId }],

  entry(record, related) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const { premises, organisation, place } = around;
    const facilities = facilitiesOf(record, around);
    return entryOf<SpaceSummary>({
      record,
      summary: spaceSummary.parse(expanded(record, around)),
      prominent: [premises.name, organisation.name, inWords(record.kind), place?.ward && wardName(place.ward)],
      body: [
        record.description,
        premises.description,
        record.occupation?.rentReduction,
        record.occupation?.conditions,
        record.enquire?.note,
        ...record.tenures.map(inWords),
        ...facilities.map((slug) => termLabel('facility', slug)),
        ...placeTexts([place]),
      ],
      terms: {
        tenure: record.tenures,
        kind: [record.kind],
        facility: facilities,
        accessibility: accessibilityTerms([place]),
        'women-only': fact(record.womenOnlySessions),
        premises: namesOf(premises),
        organisation: namesOf(organisation),
        ward: wardTerms(place?.ward === undefined ? [] : [place.ward], false),
      },
      numbers: {
        ...prices(record),
        ...capacities(record),
        'square-metres': record.area === undefined ? undefined : Math.floor(record.area),
        'available-from': firstDay(record.availableFrom),
      },
      points: [place?.point],
      hours: record.available,
    });
  },

  facets: [
    listFacet('tenure', tenures),
    listFacet('kind', spaceKinds),
    termFacet('facility'),
    accessibilityFacet,
    wardFacet,
  ],

  detail(record, related, summaries) {
    const around = surroundings(record, related);
    if (around === undefined) return undefined;
    const all = summaries.of('space', 'premisesId', record.premisesId) as SpaceSummary[];
    const premises = premisesSummaryOf(around.premises, around, all);
    const { organisation } = around;
    const own = spaceDetail.parse({ ...expanded(record, around), organisation, premises, related: [] });
    return kept({ ...own, related: all.filter(({ id }) => id !== record.id) }, record);
  },
};

function rangesOf({ capacity, layout, area, hirer, most, unit }: SpaceQuery): RangeFilter[] {
  const least = (number: string, value: number | undefined) =>
    value === undefined ? [] : [{ number, least: value, orUnknown: false }];
  return [
    ...least(capacityNumber(layout), capacity ?? (layout === undefined ? undefined : 1)),
    ...least('square-metres', area),
    ...(hirer === undefined || most === undefined
      ? []
      : [{ number: priceNumber(hirer, unit), most: pence(most), orUnknown: false }]),
  ];
}

function orderOf({ sort, hirer, unit, layout }: SpaceQuery): SearchRequest['sort'] {
  if (sort === 'price')
    return { by: 'number', number: priceNumber(hirer ?? 'community-group', unit), descending: false };
  if (sort === 'capacity') return { by: 'number', number: capacityNumber(layout), descending: true };
  return sortOf(sort);
}

/** What an engine is asked for a query of spaces. */
export function planSpaces(query: SpaceQuery, context: PlanContext): SearchRequest {
  const parts: readonly DayPart[] = query['day-part'];
  return requestOf(query, context, {
    terms: {
      tenure: query.tenure,
      kind: query.kind,
      'women-only': factTerms(query['women-only']),
      premises: query.premises,
      organisation: query.organisation,
      ward: query.ward,
    },
    every: { facility: query.facility, accessibility: query.accessibility },
    ranges: rangesOf(query),
    ...openingAsked(parts, context.now),
    sort: orderOf(query),
  });
}
