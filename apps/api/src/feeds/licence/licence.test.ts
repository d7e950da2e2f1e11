import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { publicListNames, publicLists, readWardBoundaries } from '@vcs/catalogue';
import { wards } from '@vcs/schema';
import { feedsWorld, sampleOrganisation } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';

describe('the licence page', () => {
  let world: FeedsWorld;
  const read = async () => {
    const response = await fetch(`${world.origin}/licence`);
    assert.equal(response.status, 200);
    return (await response.text()).replaceAll(/\s+/g, ' ');
  };
  before(async () => {
    world = await feedsWorld();
  });
  after(() => world.close());

  it('names each source of public records with its licence', async () => {
    const sources = await world.catalogue.sources(publicListNames.map((list) => publicLists[list].kind));
    assert.ok(sources.length > 1);
    const text = await read();
    for (const { name } of sources)
      assert.ok(text.includes(name.replaceAll('&', '&amp;').replaceAll("'", '&#39;')), name);
    assert.match(text, /https:\/\/spdx\.org\/licenses\/CC0-1\.0\.html/);
  });

  it('names no source that only unpublished records have, and says where no licence is stated', async () => {
    await world.catalogue.change(async ({ organisations }) => {
      await organisations.put(
        sampleOrganisation('draft', { publication: 'draft', source: { name: 'Secret notebook' } }),
      );
      await organisations.put(sampleOrganisation('silent', { source: { name: 'Silent <source>' } }));
      await organisations.put(
        sampleOrganisation('open', {
          source: { name: 'Open source', licence: 'OGL-UK-3.0', url: 'https://example.org/open' },
        }),
      );
    });
    const text = await read();
    assert.ok(!text.includes('Secret notebook'));
    assert.match(text, /Silent &lt;source&gt;.*?No licence is stated/);
    assert.match(text, /href="https:\/\/example\.org\/open".*?licenses\/OGL-UK-3\.0\.html/);
  });

  it('says of ward boundaries what their sources ask for, where there are any', async () => {
    assert.ok(!(await read()).includes('Crown copyright'));
    const features = wards.map(({ code }, number) => {
      const [west, south] = [-0.08 + number * 0.003, 51.5];
      const ring = [
        [west, south],
        [west + 0.002, south],
        [west + 0.002, south + 0.01],
        [west, south],
      ];
      return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
    });
    const file = 'wards.geojson';
    const { boundaries } = readWardBoundaries(JSON.stringify({ type: 'FeatureCollection', features }), file);
    await world.catalogue.geography.putBoundaries(boundaries, { file, licence: 'Drawn for this test.' });
    assert.match(await read(), /Drawn for this test\./);
    assert.match(await read(), /Contains OS data © Crown copyright.*?Office for National Statistics/);
  });

  it('is linked from every page of ours', async () => {
    assert.match(await (await fetch(`${world.origin}/directory`)).text(), /<footer[\s\S]*?href="\/licence"/);
  });
});
