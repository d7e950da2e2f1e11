import type { StringsOf } from '../../language/strings-of.ts';
import type { enSwitch } from './en-switch.ts';
import type { TilesTexts } from './en-tiles.ts';

/** What the map says, in plain English; it comes with it. Counts are such as `12 services`. */
export const en = {
  mapOf: (count: string) => `Map of ${count}`,
  mapKeys: 'Arrow keys move between places. Enter chooses a place or looks closer. Plus and minus change the size.',
  size: 'Size of the map',
  closer: 'Closer',
  further: 'Further out',
  whole: 'Show all',
  move: 'Move the map',
  moves: { north: 'Move north', south: 'Move south', west: 'Move west', east: 'Move east' },
  north: 'N',
  metres: (length: string) => `${length} m`,
  kilometres: (length: string) => `${length} km`,
  pin: (number: string, name: string, place: string) => `${number}: ${name}, ${place}`,
  group: (count: string) => `${count} close together`,
  groupHere: (count: string, place: string) => `${count} at ${place}`,
  legend: 'The numbers are those in the list. A circle holds several: choose it to look closer.',
  you: 'You',
  roughlyYou: 'You, roughly',
  onThisPart: (count: string) => `${count} on this part of the map`,
  all: (count: string) => `${count} on the map`,
  at: (place: string) => `At ${place}`,
  backToAll: 'Back to all places on the map',
  withoutPlace: (count: string) => `${count} with no place on the map`,
  mapOfPlace: (place: string) => `Map of ${place}`,
  streets: 'See the streets on OpenStreetMap',
};

/** The texts of the map, in any language. A translation has those of the switch and of the wards beside them. */
export type MapTexts = StringsOf<typeof en>;
export type AllMapTexts = MapTexts & TilesTexts & StringsOf<typeof enSwitch>;
