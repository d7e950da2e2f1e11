import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { distanceInMetres } from './distance.ts';
import { ProviderTimeoutError } from './errors.ts';
import { collection, inventedFeatures } from './invented-boundaries.ts';
import { locatePostcode } from './locate-postcode.ts';
import { outwardCentres } from './outward-centres.ts';
import { readPostcode } from './postcode.ts';
import { postcodeLookup, tableInMemory } from './postcode-lookup.ts';
import type { PostcodeProvider } from './postcode-lookup.ts';
import { wardAt } from './ward-at.ts';
import { readWardBoundaries } from './ward-boundaries.ts';

const file = new URL('../../../../../shared/data/tower-hamlets-wards-2025.geojson', import.meta.url);
const skip = existsSync(file) ? false : `no ward boundaries at ${file.pathname}`;

const { boundaries } = readWardBoundaries(collection(inventedFeatures()), 'invented');
/** In the first field of the invented borough, and well outside all of them. */
const inside = { latitude: 51.495, longitude: -0.072 };
const outside = { latitude: 51.57, longitude: -0.072 };

const table = tableInMemory([
  { postcode: 'E3 4OA', point: inside },
  { postcode: 'E3 4OB', point: { latitude: 51.497, longitude: -0.07 }, ward: 'bow-west', inBorough: true },
  { postcode: 'E9 5OC', point: outside, inBorough: false },
  { postcode: 'E1 2OD', point: outside },
]);

/** A provider that knows one postcode, and what it was asked. */
function provider(answer: Awaited<ReturnType<PostcodeProvider>>) {
  const asked: string[] = [];
  const ask: PostcodeProvider = async (postcode) => {
    asked.push(postcode);
    return answer;
  };
  return { ask, asked };
}

const find = (typed: string, sources: Parameters<typeof postcodeLookup>[0]) =>
  postcodeLookup(sources).find(readPostcode(typed)!);
const centre = (outward: string) => ({ point: outwardCentres.get(outward)!.point, approximate: true });

describe('the lookup of a postcode', () => {
  it('takes the imported table first, then the provider, then the middle of the district', async () => {
    const { ask, asked } = provider({ latitude: 51.5, longitude: -0.03 });
    assert.deepEqual(await find('E3 4OA', { table, provider: ask }), { point: inside, approximate: false });
    assert.deepEqual(asked, []);
    const provided = await find('e34ox', { table, provider: ask });
    assert.deepEqual(provided, { point: { latitude: 51.5, longitude: -0.03 }, approximate: false });
    assert.deepEqual(asked, ['E3 4OX']);
    assert.deepEqual(await find('E3 9OX', { table }), centre('E3'));
    assert.deepEqual(await find('E3 4OX', {}), centre('E3'));
    assert.deepEqual(await find('E3 4OX', { provider: provider(undefined).ask }), centre('E3'));
  });

  it('gives the ward where the source does', async () => {
    assert.equal((await find('E3 4OB', { table }))?.ward, 'bow-west');
    const ours = await find('E3 4OX', { provider: provider({ ...inside, wardCode: 'E05009319' }).ask });
    assert.deepEqual(ours, { point: inside, ward: 'bow-east', inBorough: true, approximate: false });
    const theirs = await find('E3 4OX', { provider: provider({ ...inside, wardCode: 'E05009379' }).ask });
    assert.deepEqual(theirs, { point: inside, inBorough: false, approximate: false });
  });

  it('gives the middle of a sector from the table, and asks nobody for part of a postcode', async () => {
    const { ask, asked } = provider(inside);
    const sector = await find('E3 4', { table, provider: ask });
    assert.equal(sector?.approximate, true);
    assert.ok(distanceInMetres(sector.point, { latitude: 51.496, longitude: -0.071 }) < 1);
    assert.deepEqual(await find('E3 9', { table, provider: ask }), centre('E3'));
    assert.deepEqual(await find('E14', { table, provider: ask }), centre('E14'));
    assert.deepEqual(asked, []);
    // A new postcode of a sector that is known is better placed by it than by the district.
    assert.deepEqual(await find('E3 4OZ', { table }), sector);
  });

  it('knows each district of the borough, with or without the letter that the City adds, and no other', async () => {
    for (const outward of ['E1', 'E1W', 'E2', 'E3', 'E14', 'E9', 'E15', 'EC3']) {
      assert.deepEqual(await find(outward, {}), centre(outward));
    }
    assert.deepEqual(await find('EC3N 4AB', {}), centre('EC3'));
    for (const other of ['N1 1AA', 'SE1', 'E16', 'E8 1', 'M1 1AA', 'EC2A'])
      assert.equal(await find(other, {}), undefined);
  });

  it('survives a provider that fails, and says so to whoever wants to know', async () => {
    const nonsense = [
      { latitude: 536_000, longitude: 181_000 },
      { latitude: NaN, longitude: 0 },
    ];
    const providers: PostcodeProvider[] = [
      () => Promise.reject(new Error('no network')),
      () => {
        throw new Error('no network');
      },
      ...nonsense.map((answer) => provider(answer).ask),
    ];
    for (const failing of providers) {
      const failures: unknown[] = [];
      const found = await find('E3 4OX', { provider: failing, onFailure: (error) => failures.push(error) });
      assert.deepEqual(found, centre('E3'));
      assert.equal(failures.length, 1);
      assert.deepEqual(await find('E3 4OX', { provider: failing }), centre('E3'));
    }
  });

  it('does not wait for a provider that never answers, and tells it to give up', async () => {
    const failures: unknown[] = [];
    const signals: AbortSignal[] = [];
    const found = await find('E3 4OX', {
      provider: (_, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
      timeout: 5,
      onFailure: (error) => failures.push(error),
    });
    assert.deepEqual(found, centre('E3'));
    assert.ok(failures[0] instanceof ProviderTimeoutError);
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true],
    );
  });
});

describe('where a typed postcode is', () => {
  const locate = (typed: string, known: Parameters<typeof postcodeLookup>[0], within?: typeof boundaries) =>
    locatePostcode(typed, postcodeLookup(known), within);

  it('has the ward of the source, else that of the boundaries', async () => {
    const found = { outcome: 'found', approximate: false, mayBeOutside: false };
    assert.deepEqual(await locate('e3 4oa', { table }, boundaries), {
      ...found,
      postcode: 'E3 4OA',
      point: inside,
      ward: 'bethnal-green-east',
    });
    assert.deepEqual(await locate('e3 4oa', { table }), { ...found, postcode: 'E3 4OA', point: inside });
    const { ward } = (await locate('E34OB', { table }, boundaries)) as { ward?: string };
    assert.equal(ward, 'bow-west');
  });

  it('is approximate, without a ward, where only the district is known', async () => {
    const approximately = { outcome: 'found', approximate: true };
    assert.deepEqual(await locate('E3 4OX', {}, boundaries), {
      ...approximately,
      postcode: 'E3 4OX',
      point: centre('E3').point,
      mayBeOutside: false,
    });
    assert.deepEqual(await locate('e9', {}, boundaries), {
      ...approximately,
      postcode: 'E9',
      point: centre('E9').point,
      mayBeOutside: true,
    });
  });

  it('is outside where the source or the boundaries say so', async () => {
    assert.deepEqual(await locate('E9 5OC', { table }), { outcome: 'outside', postcode: 'E9 5OC', point: outside });
    assert.deepEqual(await locate('E1 2OD', { table }, boundaries), {
      outcome: 'outside',
      postcode: 'E1 2OD',
      point: outside,
    });
  });

  it('is outside for a district of elsewhere, with the point if somebody knows it', async () => {
    assert.deepEqual(await locate('m1 1aa', { table }, boundaries), { outcome: 'outside', postcode: 'M1 1AA' });
    const manchester = { latitude: 53.48, longitude: -2.23 };
    const known = { provider: provider(manchester).ask };
    assert.deepEqual(await locate('M1 1AA', known), { outcome: 'outside', postcode: 'M1 1AA', point: manchester });
  });

  it('is nowhere for what is no postcode', async () => {
    assert.deepEqual(await locate('food bank', { table }, boundaries), { outcome: 'unreadable' });
  });
});

describe('the middles of the districts', () => {
  it('lie in the published borough where most of the district does, else within a kilometre of it', { skip }, () => {
    const published = readWardBoundaries(readFileSync(file, 'utf8'), 'wards').boundaries;
    for (const [outward, { point, mostlyInBorough }] of outwardCentres) {
      const corners = published.wards.flatMap(({ polygons }) => polygons.flat(2));
      const away = Math.min(
        ...corners.map(([longitude, latitude]) => distanceInMetres(point, { latitude, longitude })),
      );
      assert.ok(wardAt(published, point) !== undefined || (!mostlyInBorough && away < 1000), outward);
    }
  });
});
