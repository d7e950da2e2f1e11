import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { publicListNames, publicLists } from '@vcs/catalogue';
import { readProblem } from '../../testing/request.ts';
import { feedsWorld, sampleOrganisation, sampleRole } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';

describe('records as JSON-LD', () => {
  let world: FeedsWorld;
  const get = (path: string) => fetch(`${world.origin}${path}`);
  before(async () => {
    world = await feedsWorld();
  });
  after(() => world.close());

  for (const list of publicListNames) {
    it(`are there for ${list}, by id and by slug`, async () => {
      const [first] = await world.catalogue.published(publicLists[list].kind, undefined, 1);
      const byId = await get(`/feeds/json-ld/${list}/${first!.id}`);
      assert.equal(byId.status, 200);
      assert.equal(byId.headers.get('content-type'), 'application/ld+json');
      assert.equal(byId.headers.get('access-control-allow-origin'), '*');
      const told = (await byId.json()) as Record<string, unknown>;
      assert.equal(told['@id'], `${world.origin}/feeds/json-ld/${list}/${first!.id}`);
      assert.deepEqual(await (await get(`/feeds/json-ld/${list}/${first!.slug}`)).json(), told);
      const again = await fetch(told['@id'], { headers: { 'If-None-Match': byId.headers.get('etag')! } });
      assert.equal(again.status, 304);
    });
  }

  it('are not there for what is not published, not on show, or no list', async () => {
    const owner = sampleOrganisation('lantern');
    const hidden = sampleOrganisation('hidden', { publication: 'draft' });
    const later = sampleRole('later', owner, { publishFrom: '2026-12-01' });
    await world.catalogue.change(async ({ organisations, volunteerRoles }) => {
      await organisations.put(owner);
      await organisations.put(hidden);
      await volunteerRoles.put(later);
    });
    for (const path of ['organisations/hidden', 'roles/later', 'services/nobody', 'services/%00']) {
      await readProblem(await get(`/feeds/json-ld/${path}`), 404, 'record-not-found');
    }
    await readProblem(await get('/feeds/json-ld/partners/anybody'), 404, 'unknown-address');
    await readProblem(await get('/feeds/json-ld/organisations/lantern?unheard=of'), 400, 'invalid-parameter');
    world.now = new Date('2026-12-01T00:30:00.000Z');
    assert.equal((await get('/feeds/json-ld/roles/later')).status, 200);
  });
});
