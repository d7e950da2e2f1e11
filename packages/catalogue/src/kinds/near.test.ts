import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatePostcode } from '../geography/locate-postcode.ts';
import { outwardLookup } from '../geography/postcode-lookup.ts';
import { placeOf, UnknownPlaceError, withDistance } from './near.ts';

const geography = { locate: (typed: string) => locatePostcode(typed, outwardLookup) };

test('a place is a latitude and a longitude', async () => {
  assert.deepEqual(await placeOf(' 51.52, -0.02 ', geography), {
    point: { latitude: 51.52, longitude: -0.02 },
    approximate: false,
  });
});

test('or a postcode, as well as it is known', async () => {
  assert.equal((await placeOf('e3 4px', geography)).approximate, true);
});

for (const near of ['nowhere', 'SW1A 1AA', '91,0', '51.5']) {
  test(`${near} is no place here`, () => assert.rejects(placeOf(near, geography), UnknownPlaceError));
}

const from = { latitude: 51.52, longitude: -0.02 };
const place = (latitude: number) => ({ id: '', slug: 'a', name: 'A', point: { latitude, longitude: -0.02 } });

test('distance is that of the nearest place', () => {
  const placed = withDistance({ locations: [place(51.53), place(51.525)] }, from);
  assert.deepEqual(placed.distance, { metres: 556, walkingMinutes: 10 });
});

test('what has no place that may be told has no distance', () => {
  assert.deepEqual(withDistance({ locations: [] }, from), { locations: [] });
});
