import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extensionConcepts, extensionProperties } from '@vcs/catalogue';
import { readProblem } from '../../testing/request.ts';
import { feedsWorld } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';

interface Publication {
  id: string;
  graph: { id: string; activity: { publishEndDate?: string; publishStartDate?: string }[] }[];
}

describe('the volunteering publication', () => {
  let world: FeedsWorld;
  const get = (path: string) => fetch(`${world.origin}${path}`);
  before(async () => {
    world = await feedsWorld();
  });
  after(() => world.close());

  it('has all organisations with roles, or one', async () => {
    const response = await get('/feeds/volunteering.jsonld');
    assert.equal(response.headers.get('content-type'), 'application/ld+json');
    const whole = (await response.json()) as Publication;
    assert.ok(whole.graph.length > 10);
    const id = whole.graph[0]!.id.split('/').at(-1)!;
    const own = (await (await get(`/feeds/volunteering.jsonld?organisation=${id}`)).json()) as Publication;
    assert.deepEqual(own.graph, whole.graph.slice(0, 1));
    assert.equal(own.id, `${world.origin}/feeds/volunteering.jsonld?organisation=${id}`);
    assert.equal((await get(`/feeds/json-ld/organisations/${id}`)).status, 200);
  });

  it('has only what is on show today', async () => {
    const days = async () => {
      const { graph } = (await (await get('/feeds/volunteering.jsonld')).json()) as Publication;
      return graph.flatMap(({ activity }) => activity).map(({ publishEndDate }) => publishEndDate ?? '9999-12-31');
    };
    assert.ok((await days()).every((last) => last >= '2026-11-24'));
    world.now = new Date('2027-11-24T12:00:00.000Z');
    assert.ok((await days()).every((last) => last >= '2027-11-24'));
  });

  it('refuses an organisation that is not there and parameters that it does not have', async () => {
    await readProblem(await get('/feeds/volunteering.jsonld?organisation=nobody'), 404, 'record-not-found');
    await readProblem(await get('/feeds/volunteering.jsonld?organization=nobody'), 400, 'invalid-parameter');
  });

  it('explains each of its own terms at its address, to people and to programs', async () => {
    const markup = await (await get('/terms/volunteering')).text();
    const { graph } = (await (await get('/terms/volunteering.jsonld')).json()) as { graph: { id: string }[] };
    const anchors = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const { id } of graph) {
      const [page, anchor] = id.split('#');
      assert.equal(page, `${world.origin}/terms/volunteering`);
      assert.ok(anchors.has(anchor), `Nothing on the page explains ${anchor}.`);
    }
    assert.ok(graph.length > extensionConcepts.length + extensionProperties.length);
  });
});
