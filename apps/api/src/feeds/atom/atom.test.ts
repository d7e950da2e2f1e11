import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recordId } from '@vcs/catalogue';
import { story } from '@vcs/schema';
import { parseAtomFeed } from 'feedsmith';
import { readProblem } from '../../testing/request.ts';
import { feedsWorld } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';
import { childrenNamed, readXml, textOf } from '../testing/read-xml.ts';
import type { XmlElement } from '../testing/read-xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function linkOf(feed: XmlElement, rel: string): string | undefined {
  return childrenNamed(feed, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
}

describe('the Atom feeds', () => {
  let world: FeedsWorld;
  const read = async (address: string) => {
    const response = await fetch(new URL(address, world.origin));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
    const text = await response.text();
    return { text, feed: readXml(text), parsed: parseAtomFeed(text) };
  };
  before(async () => {
    world = await feedsWorld();
    // One after the other, so that there is an order.
    await world.catalogue.change(async ({ opportunities, stories }) => {
      for (const repository of [opportunities, stories]) {
        for await (const record of repository.all()) {
          world.now = new Date(world.now.getTime() + 60_000);
          await repository.put({ ...record, name: `${record.name} (again)` } as never);
        }
      }
    });
  });
  after(() => world.close());

  for (const name of ['opportunities', 'stories'] as const) {
    it(`have for ${name} all that RFC 4287 asks for`, async () => {
      const { feed } = await read(`/feeds/${name}.atom`);
      assert.equal(feed.name, `{${atom}}feed`);
      assert.match(textOf(feed, 'id')!, urn);
      assert.match(textOf(feed, 'updated')!, time);
      assert.ok(textOf(feed, 'title'));
      assert.equal(linkOf(feed, 'self'), `${world.origin}/feeds/${name}.atom`);
      const entries = childrenNamed(feed, 'entry');
      assert.ok(entries.length > 5);
      for (const entry of entries) {
        assert.match(textOf(entry, 'id')!, urn);
        assert.match(textOf(entry, 'updated')!, time);
        assert.ok(textOf(entry, 'title'));
        assert.ok(textOf(entry, 'content'));
        assert.ok(textOf(childrenNamed(entry, 'author')[0]!, 'name'));
        assert.ok(linkOf(entry, 'alternate'));
        assert.match(textOf(entry, 'rights')!, /^Source: /);
      }
      assert.equal(new Set(entries.map((entry) => textOf(entry, 'id'))).size, entries.length);
    });

    it(`can be read by another program for ${name}, newest first`, async () => {
      const { parsed } = await read(`/feeds/${name}.atom`);
      const response = await fetch(`${world.origin}/v1/${name}?sort=updated`);
      const { items } = (await response.json()) as { items: { id: string; name: string }[] };
      assert.deepEqual(
        parsed.entries?.map(({ id, title }) => [id, title?.value ?? title]),
        items.map(({ id, name: title }) => [`urn:uuid:${id}`, title]),
      );
      const updated = parsed.entries?.map((entry) => String(entry.updated)) ?? [];
      assert.deepEqual(updated, [...updated].sort().reverse());
      assert.ok(new Set(updated).size > 5);
      assert.equal(parsed.updated, updated[0]);
    });

    it(`lead through all pages of ${name}, forth and back`, async () => {
      const seen: string[] = [];
      let previous: string | undefined;
      const { feed: whole } = await read(`/feeds/${name}.atom?per_page=100`);
      for (let next: string | undefined = `${world.origin}/feeds/${name}.atom?per_page=5`; next !== undefined;) {
        const { feed } = await read(next);
        assert.equal(linkOf(feed, 'previous'), previous);
        seen.push(...childrenNamed(feed, 'entry').map((entry) => textOf(entry, 'id')!));
        previous = linkOf(feed, 'self');
        next = linkOf(feed, 'next');
      }
      assert.deepEqual(
        seen,
        childrenNamed(whole, 'entry').map((entry) => textOf(entry, 'id')),
      );
    });
  }

  it('take the filters of their list', async () => {
    const { feed } = await read('/feeds/opportunities.atom?kind=grant&state=all');
    const kinds = childrenNamed(feed, 'entry').map((entry) => childrenNamed(entry, 'category')[0]?.attributes['term']);
    assert.deepEqual(new Set(kinds), new Set(['grant']));
    const { feed: others } = await read('/feeds/opportunities.atom');
    assert.notEqual(textOf(feed, 'id'), textOf(others, 'id'));
    const problem = await readProblem(
      await fetch(`${world.origin}/feeds/opportunities.atom?kind=grunt`),
      400,
      'invalid-parameter',
    );
    assert.equal(problem.invalidParameters?.[0]?.nearest, 'grant');
    await readProblem(await fetch(`${world.origin}/feeds/stories.atom?kind=grant`), 400, 'invalid-parameter');
  });

  it('are feeds where nothing is found', async () => {
    const { feed } = await read('/feeds/stories.atom?q=nothinghasthisword');
    assert.equal(childrenNamed(feed, 'entry').length, 0);
    assert.match(textOf(feed, 'updated')!, time);
  });

  it('keep whatever people write, less what XML cannot hold', async () => {
    const name = 'A <b>bold</b> & "quoted" story ]]> \u0000\u0008\u001F\u{1F600}';
    const body = 'First line\r\nsecond\ttabbed <script>alert(1)</script> \uFFFE &amp;';
    const made = '2026-11-20T09:00:00.000Z';
    const id = recordId('story', 'odd');
    await world.catalogue.change(({ stories }) =>
      stories.put(
        story.parse({
          ...{ id, slug: 'odd', name, body, lang: 'ar', summary: 'Odd.', createdAt: made, updatedAt: made },
          source: { name: 'R & D <lab>', licence: 'CC-BY-4.0' },
        }),
      ),
    );
    const { feed, parsed } = await read('/feeds/stories.atom?per_page=100');
    const entry = childrenNamed(feed, 'entry').find((one) => textOf(one, 'id') === `urn:uuid:${id}`)!;
    assert.equal(textOf(entry, 'title'), 'A <b>bold</b> & "quoted" story ]]> \u{1F600}');
    assert.equal(textOf(entry, 'content'), 'First line\r\nsecond\ttabbed <script>alert(1)</script>  &amp;');
    assert.equal(textOf(entry, 'rights'), 'Source: R & D <lab>. Licence: CC-BY-4.0.');
    assert.equal(linkOf(entry, 'license'), 'https://spdx.org/licenses/CC-BY-4.0.html');
    assert.equal(entry.attributes['xml:lang'], 'ar');
    assert.ok(parsed.entries?.some((one) => one.id === `urn:uuid:${id}`));
  });
});
