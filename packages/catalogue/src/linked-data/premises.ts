import type { PremisesDetail, PremisesSummary, SpaceDetail, SpaceSummary } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { weeklyHours } from './hours.ts';
import { identity, node, nodeId } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { accessFeatures, facilityFeatures, placeProperties } from './place.ts';

function property(name: string, value: unknown, more: { readonly [property: string]: unknown } = {}): LinkedNode {
  return node('PropertyValue', { name, value, ...more });
}

export function linkedSpace(
  space: Known<SpaceSummary, SpaceDetail> | SpaceDetail,
  addresses: LinkedAddresses,
): LinkedNode {
  const { capacity, area, rates, tenures, premises, enquire } = space;
  const { url, ...rest } = identity(addresses, 'spaces', space);
  const most = Math.max(...Object.values(capacity));
  return node('Place', {
    ...rest,
    url: url ?? enquire?.url,
    name: space.name,
    description: space.description,
    ...placeProperties(space.location),
    containedInPlace: node('CivicStructure', {
      '@id': nodeId(addresses, 'premises', premises.id),
      name: premises.name,
    }),
    maximumAttendeeCapacity: Number.isFinite(most) ? most : undefined,
    amenityFeature: [...facilityFeatures(space.facilities), ...accessFeatures(space.location?.accessFacts)],
    openingHoursSpecification: weeklyHours(space.available),
    additionalProperty: [
      property('How it can be had', tenures.map(inWords).join(', ')),
      ...(area === undefined ? [] : [property('Area', area, { unitCode: 'MTK' })]),
      ...rates.map(({ hirerClass, unit, amount, note }) =>
        property(
          `Price for one ${inWords(unit).toLowerCase()}${hirerClass === undefined ? '' : `, ${inWords(hirerClass).toLowerCase()}`}`,
          amount,
          { unitText: 'GBP', description: note },
        ),
      ),
    ],
  });
}

export function linkedPremises(
  premises: Known<PremisesSummary, PremisesDetail>,
  addresses: LinkedAddresses,
): LinkedNode {
  const { contact, location, spaces = [], tenures } = premises;
  const { url, ...rest } = identity(addresses, 'premises', premises);
  return node('CivicStructure', {
    ...rest,
    url: url ?? contact.website,
    name: premises.name,
    description: premises.description,
    telephone: contact.phones[0]?.number,
    ...placeProperties(location),
    amenityFeature: [...facilityFeatures(premises.facilities), ...accessFeatures(location?.accessFacts)],
    containsPlace: spaces.map((space) => linkedSpace(space, addresses)),
    additionalProperty: tenures.length === 0 ? [] : [property('How it can be had', tenures.map(inWords).join(', '))],
  });
}
