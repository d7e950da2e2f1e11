import type { PublicLocation } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { LaterListingStrings } from './listing-strings.ts';

/** Steps first: they decide for most. */
const order = ['stepFree', 'lift', 'accessibleToilet', 'changingPlaces', 'hearingLoop', 'blueBadgeParking'] as const;

/** Steps, doors, lift, toilets, loop and parking, as far as they are known; what is not there is said too. */
export function accessFactLines(
  { accessFacts = {} }: Pick<PublicLocation, 'accessFacts'>,
  {
    strings,
    format,
  }: { readonly strings: Pick<LaterListingStrings, 'accessFacts' | 'doorWidth'>; readonly format: Format },
): string[] {
  const facts = order.flatMap((name) => {
    const known = accessFacts[name];
    const [so, not] = strings.accessFacts[name]!;
    return known === undefined ? [] : [known ? so : not];
  });
  const { doorWidth } = accessFacts;
  return doorWidth === undefined ? facts : [...facts, strings.doorWidth(format.number(doorWidth))];
}
