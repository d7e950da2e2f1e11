import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedsWorld } from './testing/feeds-world.ts';
import type { FeedsWorld } from './testing/feeds-world.ts';

describe('the page of feeds', () => {
  let world: FeedsWorld;
  before(async () => {
    world = await feedsWorld();
  });
  after(() => world.close());

  it('leads to addresses that are there', async () => {
    const response = await fetch(`${world.origin}/feeds`);
    assert.equal(response.url, `${world.origin}/feeds/`);
    const main = /<main[\s\S]*<\/main>/.exec(await response.text())![0];
    const addresses = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!);
    assert.ok(addresses.length > 5);
    for (const address of addresses) {
      const found = await fetch(`${world.origin}${address}`);
      assert.equal(found.status, 200, address);
      await found.body?.cancel();
    }
  });
});
