import type { ExamplePlace } from '../authoring.ts';
import { communityBuildings } from './community-buildings.ts';
import { placesInTheMiddle } from './middle.ts';
import { placesInTheNorth } from './north.ts';
import { placesByTheRiver } from './river.ts';

/** Every invented place by its slug. */
export const places = {
  ...placesInTheNorth,
  ...placesInTheMiddle,
  ...placesByTheRiver,
  ...communityBuildings,
  'online-by-video': {
    name: 'Online, by video call',
    access: 'Live captions can be switched on. You can keep your camera off.',
  },
  'ternlight-refuge': {
    name: 'Ternlight refuge',
    ward: 'stepney-green',
    street: '9 Lee Shore Close',
    postcode: 'E1 3OK',
    point: [51.5167, -0.0524],
    access: 'One ground-floor flat is adapted for a wheelchair user.',
    confidential: true,
  },
} as const satisfies Record<string, ExamplePlace>;

export type PlaceSlug = keyof typeof places;
