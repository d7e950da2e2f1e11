import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { publicListNames } from '@vcs/catalogue';
import { createApp } from '../../app.ts';
import { readProblem } from '../../testing/request.ts';
import { feedsWorld, sampleOrganisation, sampleRole } from '../testing/feeds-world.ts';
import type { FeedsWorld } from '../testing/feeds-world.ts';
import type { RpdeItem } from './rpde-item.ts';

interface ValidatorLog {
  readonly pages: readonly {
    readonly url: string;
    readonly errors: readonly { severity: string; message: string }[];
  }[];
}

const { RpdeValidator } = createRequire(import.meta.url)('@openactive/rpde-validator') as {
  RpdeValidator(url: string, options?: object): Promise<ValidatorLog>;
};

interface Page {
  readonly next: string;
  readonly items: readonly RpdeItem[];
  readonly license: string;
}

async function failures(url: string): Promise<string[]> {
  const log = await RpdeValidator(url);
  assert.ok(log.pages.length > 1, `The validator read ${log.pages.length} pages of ${url}.`);
  return log.pages
    .flatMap(({ url: page, errors }) => errors.map((error) => ({ ...error, page })))
    .filter(({ severity }) => severity === 'failure')
    .map(({ page, message }) => `${page}: ${message}`);
}

async function read(address: string): Promise<Page> {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return (await response.json()) as Page;
}

/** A copy of a feed, kept as another program would keep it. */
class Walker {
  readonly kept = new Map<string, object>();
  #address: string;
  #last: RpdeItem | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Reads one page. False at the end. */
  async step(): Promise<boolean> {
    const page = await read(this.#address);
    if (page.items.length === 0) {
      assert.equal(page.next, this.#address);
      return false;
    }
    for (const item of page.items) {
      const before = this.#last;
      assert.ok(
        before === undefined ||
          item.modified > before.modified ||
          (item.modified === before.modified && item.id > before.id),
        'out of order',
      );
      this.#last = item;
      if (item.state === 'deleted') this.kept.delete(item.id);
      else this.kept.set(item.id, item.data!);
    }
    this.#address = page.next;
    return true;
  }

  async toTheEnd(): Promise<void> {
    while (await this.step());
  }
}

const many = Array.from({ length: 1100 }, (_, number) => sampleOrganisation(`many-${String(number).padStart(4, '0')}`));

describe('the RPDE feeds', () => {
  let world: FeedsWorld;
  before(async () => {
    world = await feedsWorld();
    await world.catalogue.change(async ({ organisations }) => {
      for (const organisation of many) await organisations.put(organisation);
    });
  });
  after(() => world.close());

  it('are listed, each with its address', async () => {
    const response = await fetch(`${world.origin}/feeds/rpde/`);
    const index = (await response.json()) as { dataset: { distribution: { contentUrl: string } }[] };
    const addresses = index.dataset.map(({ distribution }) => distribution.contentUrl);
    assert.deepEqual(
      addresses,
      publicListNames.map((list) => `${world.origin}/feeds/rpde/${list}`),
    );
    for (const address of addresses) assert.ok((await read(address)).items.length > 0, address);
  });

  for (const list of publicListNames) {
    it(`pass the validator of OpenActive for ${list}`, async () => {
      assert.deepEqual(await failures(`${world.origin}/feeds/rpde/${list}`), []);
    });
  }

  it('pass it after updates, withdrawals and deletions', async () => {
    await world.catalogue.change(async ({ organisations }) => {
      await organisations.delete(many[3]!.id);
      await organisations.put({ ...many[4]!, publication: 'withdrawn' });
      await organisations.put({ ...many[5]!, description: 'Changed.' });
    });
    assert.deepEqual(await failures(`${world.origin}/feeds/rpde/organisations`), []);
    const items: RpdeItem[] = [];
    for (let page = await read(`${world.origin}/feeds/rpde/organisations`); page.items.length > 0;) {
      items.push(...page.items);
      page = await read(page.next);
    }
    const stateOf = (index: number) => items.find(({ id }) => id === many[index]!.id);
    assert.deepEqual(stateOf(3), { ...stateOf(3), state: 'deleted' });
    assert.equal(stateOf(4)?.state, 'deleted');
    assert.ok(!('data' in stateOf(4)!));
    assert.equal((stateOf(5)?.data as { description?: string }).description, 'Changed.');
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  it('pass it where there is nothing yet', async () => {
    const empty = await feedsWorld({ examples: false });
    const address = `${empty.origin}/feeds/rpde/stories`;
    const page = await read(address);
    assert.deepEqual(page, { next: address, items: [], license: `${empty.origin}/licence` });
    await empty.close();
  });

  it('are kept for an hour where they are full, and for seconds at the end', async () => {
    const publicUrl = 'https://data.example.org';
    const app = await createApp({ catalogue: world.catalogue, clock: () => world.now, publicUrl });
    const first = await app.request('/feeds/rpde/organisations');
    assert.equal(first.headers.get('cache-control'), 'public, max-age=3600');
    assert.equal(first.headers.get('content-type'), 'application/vnd.openactive.rpde+json; version=1');
    assert.equal(((await first.json()) as Page).items.length, 500);
    const last = await app.request('/feeds/rpde/organisations?afterTimestamp=9007199254740991&afterId=x');
    assert.equal(last.headers.get('cache-control'), 'public, max-age=8');
    assert.deepEqual(((await last.json()) as Page).items, []);
  });

  it('tell of each record its schema.org and its summary', async () => {
    const page = await read(`${world.origin}/feeds/rpde/services`);
    const data = page.items.find(({ state }) => state === 'updated')!.data as Record<string, unknown>;
    assert.deepEqual(data['@context'], ['https://schema.org', `${world.origin}/terms/record.jsonld`]);
    assert.equal(data['@type'], 'Service');
    const record = data['record'] as { slug: string; translations?: unknown };
    assert.equal(record.translations, undefined);
    const listed = await fetch(`${world.origin}/v1/services/${record.slug}`);
    assert.equal(((await listed.json()) as { slug: string }).slug, record.slug);
    assert.equal(data['url'], `${world.origin}/services/${record.slug}`);
    const context = (await (await fetch(`${world.origin}/terms/record.jsonld`)).json()) as Record<string, object>;
    assert.ok('record' in context['@context']!);
  });

  for (const [what, search, named] of [
    ['half a place', '?afterTimestamp=1', 'afterId'],
    ['the other half', '?afterId=a', 'afterTimestamp'],
    ['a time that is no number', '?afterTimestamp=yesterday&afterId=a', 'afterTimestamp'],
    ['a number below zero', '?afterTimestamp=-1&afterId=a', 'afterTimestamp'],
    ['a number too large to count with', '?afterTimestamp=9007199254740993&afterId=a', 'afterTimestamp'],
    ['an id with what no id has', '?afterTimestamp=1&afterId=%00', 'afterId'],
    ['a place given twice', '?afterTimestamp=1&afterTimestamp=2&afterId=a', 'afterTimestamp'],
    ['a misspelt parameter', '?aftertimestamp=1&afterId=a', 'aftertimestamp'],
  ] as const) {
    it(`refuse ${what}`, async () => {
      const response = await fetch(`${world.origin}/feeds/rpde/services${search}`);
      const { invalidParameters = [] } = await readProblem(response, 400, 'invalid-parameter');
      assert.ok(
        invalidParameters.some(({ name }) => name === named),
        JSON.stringify(invalidParameters),
      );
    });
  }

  it('are not there for what the public cannot have', async () => {
    for (const list of ['partners', 'emergency-notices', 'submissions', 'constructor']) {
      await readProblem(await fetch(`${world.origin}/feeds/rpde/${list}`), 404, 'unknown-address');
    }
  });
});

describe('a walker through a feed that changes under it', () => {
  it('ends with exactly what is there', async () => {
    const world = await feedsWorld({ examples: false });
    const { catalogue } = world;
    const all = many.slice(0, 1050);
    await catalogue.change(async ({ organisations }) => {
      for (const organisation of all) await organisations.put(organisation);
    });
    const walker = new Walker(`${world.origin}/feeds/rpde/organisations`);
    const change = (work: Parameters<typeof catalogue.change>[0]) => catalogue.change(work);
    await walker.step();
    // Behind the walker, ahead of it and new: updated, withdrawn, deleted.
    const sorted = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
    for (const at of [0, 10, 600, 1040]) {
      await change(async ({ organisations }) => {
        await organisations.put({ ...sorted[at]!, name: `Renamed ${at}` });
        await organisations.put({ ...sorted[at + 1]!, publication: 'withdrawn' });
        await organisations.delete(sorted[at + 2]!.id);
        await organisations.put(sampleOrganisation(`new-${at}`));
      });
      await walker.step();
    }
    await walker.toTheEnd();
    await change(({ organisations }) => organisations.put({ ...sorted[1]!, publication: 'published' }));
    await walker.toTheEnd();

    const present = new Map<string, string>();
    for (let after: string | undefined; ;) {
      const found = await catalogue.published('organisation', after, 500);
      for (const { id, slug } of found) present.set(id, slug);
      if (found.length < 500) break;
      after = found.at(-1)!.slug;
    }
    assert.deepEqual([...walker.kept.keys()].sort(), [...present.keys()].sort());
    assert.equal(present.size, 1050 - 8 + 4 + 1);
    assert.equal((walker.kept.get(sorted[600]!.id) as { name: string }).name, 'Renamed 600');
    await world.close();
  });

  it('hears of roles that come and go by the day, though nobody changes them', async () => {
    const world = await feedsWorld({ examples: false });
    const owner = sampleOrganisation('lantern');
    const roles = {
      always: sampleRole('always', owner),
      coming: sampleRole('coming', owner, { publishFrom: '2026-11-26' }),
      ending: sampleRole('ending', owner, { publishUntil: '2026-11-25' }),
      later: sampleRole('later', owner, { publishFrom: '2026-11-27', publishUntil: '2026-11-27' }),
    };
    await world.catalogue.change(async ({ organisations, volunteerRoles }) => {
      await organisations.put(owner);
      for (const role of Object.values(roles)) await volunteerRoles.put(role);
    });
    const walker = new Walker(`${world.origin}/feeds/rpde/roles`);
    const keptOn = async (day: string) => {
      world.now = new Date(`${day}T12:00:00.000Z`);
      await walker.toTheEnd();
      const names = Object.entries(roles).filter(([, { id }]) => walker.kept.has(id));
      return names.map(([name]) => name);
    };
    assert.deepEqual(await keptOn('2026-11-24'), ['always', 'ending']);
    assert.deepEqual(await keptOn('2026-11-25'), ['always', 'ending']);
    assert.deepEqual(await keptOn('2026-11-26'), ['always', 'coming']);
    await world.catalogue.change(({ volunteerRoles }) => volunteerRoles.put({ ...roles.always, name: 'Renamed' }));
    assert.deepEqual(await keptOn('2026-11-27'), ['always', 'coming', 'later']);
    assert.deepEqual(await keptOn('2026-11-28'), ['always', 'coming']);
    assert.deepEqual(await failures(`${world.origin}/feeds/rpde/roles`), []);
    await world.close();
  });
});
