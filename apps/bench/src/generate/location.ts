import { location } from '@vcs/schema';
import type { Location } from '@vcs/schema';
import { wardPlaces } from './places.ts';
import { Random, Ranked } from './random.ts';
import { inventedName, recordParts } from './record-parts.ts';
import { textAbout } from './text.ts';

const rankedPlaces = new Ranked(wardPlaces, 6);
const buildings = ['Hall', 'Centre', 'House', 'Library', 'Church Hall', 'Community Rooms', 'Yard', 'Pavilion'];
const streets = ['Street', 'Road', 'Lane', 'Row', 'Close', 'Gardens', 'Passage', 'Walk'];
/** Letters that no real inward code has. */
const neverInPostcodes = 'CIKMOV';
/** Degrees: about half a kilometre. */
const spread = 0.005;

export function generateLocation(seed: string, number: number): Location {
  const random = new Random(`${seed} location ${number}`);
  const place = rankedPlaces.pick(random);
  const letters = random.pick([...neverInPostcodes]) + random.pick([...neverInPostcodes]);
  const near = (degrees: number): number => Number((degrees + (random.next() - 0.5) * spread * 2).toFixed(5));
  return location.parse({
    ...recordParts(random, 'location', number),
    name: `${inventedName(random)} ${random.pick(buildings)}`,
    address: {
      lines: [`${random.between(1, 240)} ${inventedName(random)} ${random.pick(streets)}`],
      postcode: `${place.outwardCode} ${random.between(0, 9)}${letters}`,
    },
    ...(random.chance(0.95) && { point: { latitude: near(place.latitude), longitude: near(place.longitude) } }),
    ward: place.ward,
    ...(random.chance(0.6) && { accessFacts: { stepFree: random.chance(0.8), accessibleToilet: random.chance(0.7) } }),
    ...(random.chance(0.5) && { accessibility: textAbout(random, ['ramp', 'lift', 'steps', 'toilet', 'loop'], 1) }),
    confidential: random.chance(0.01),
  });
}
