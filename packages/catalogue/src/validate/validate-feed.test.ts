import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feedRules } from './rules.ts';
import { brokenAnswers } from './testing/broken-answers.ts';
import { brokenItems } from './testing/broken-items.ts';
import { brokenPages } from './testing/broken-pages.ts';
import { feedBase, SmallFeed } from './testing/small-feed.ts';
import type { FeedValidationOptions } from './options.ts';
import { validateFeed } from './validate-feed.ts';

const clock = () => new Date('2026-11-24T12:00:00Z');

function validate(feed: SmallFeed, options: Partial<FeedValidationOptions> = {}, base = feedBase) {
  return validateFeed(base, { fetch: feed.fetch, clock, ...options });
}

describe('a valid feed', () => {
  for (const full of [false, true]) {
    it(`has nothing found wrong with it, ${full ? 'read wholly' : 'sampled'}`, async () => {
      const feed = new SmallFeed();
      const report = await validate(feed, { full });
      assert.deepEqual(report.findings, []);
      assert.equal(report.valid, true);
      assert.equal(report.skipped, 0);
      assert.equal(report.requests, feed.asked.length);
      assert.deepEqual(
        report.lists.map(({ name, total, looked }) => [name, total, looked]),
        Object.entries({
          services: 12,
          taxonomies: 2,
          taxonomy_terms: 7,
          service_at_locations: 13,
          organizations: 3,
        }).map(([name, count]) => [name, count, count]),
      );
    });
  }

  it('is read by its base, whatever slashes it ends in', async () => {
    const feed = new SmallFeed();
    assert.equal((await validate(feed, {}, `${feedBase}//`)).valid, true);
    assert.ok(feed.asked.every((address) => address === feedBase || address.startsWith(`${feedBase}/`)));
  });

  it('may allow fewer items a page than are asked for', async () => {
    const feed = new SmallFeed();
    feed.perPage = (asked) => Math.min(asked, 6);
    assert.deepEqual((await validate(feed, { full: true })).findings, []);
  });

  it('may not know a postcode', async () => {
    const feed = new SmallFeed();
    feed.reply = (reply, { query }) => (query.has('postcode') ? { ...reply, status: 400 } : reply);
    assert.deepEqual((await validate(feed)).findings, []);
  });

  it('may leave out of a list what is there by id', async () => {
    const feed = new SmallFeed();
    feed.inList = (name, { id, ...item }) => (name === 'service_at_locations' ? { id } : { id, ...item });
    assert.deepEqual((await validate(feed)).findings, []);
  });

  it('may answer with 404 after the last page', async () => {
    const feed = new SmallFeed();
    feed.reply = (reply) => {
      const page = reply.body as { empty?: boolean; page_number?: number };
      return page.empty === true && page.page_number !== 1 ? { ...reply, status: 404 } : reply;
    };
    assert.deepEqual((await validate(feed)).findings, []);
  });

  it('may have redirects within its origin', async () => {
    const feed = new SmallFeed();
    const { fetch } = feed;
    const redirecting = (address: string, init: RequestInit): Promise<Response> => {
      const url = new URL(address);
      if (url.pathname.startsWith('/moved/')) return fetch(address.replace('/moved/', '/'), init);
      url.pathname = `/moved${url.pathname}`;
      const headers = { location: url.href, 'access-control-allow-origin': '*' };
      return Promise.resolve(new Response(null, { status: 307, headers }));
    };
    assert.deepEqual((await validate(feed, { fetch: redirecting })).findings, []);
  });

  it('may refuse a request as one too many, and is asked again', async () => {
    const feed = new SmallFeed();
    let refused = 0;
    feed.reply = (reply) => {
      refused += 1;
      const headers = { ...reply.headers, 'retry-after': '0' };
      return refused % 10 === 1 ? { ...reply, status: 429, headers } : reply;
    };
    assert.deepEqual((await validate(feed)).findings, []);
  });

  it('is not asked for more at once than it should be', async () => {
    const feed = new SmallFeed();
    let underWay = 0;
    let most = 0;
    feed.reply = async (reply) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return reply;
    };
    await validate(feed, { concurrency: 3 });
    assert.equal(most, 3);
  });

  it('is not left for the address of its documents elsewhere', async () => {
    const feed = new SmallFeed();
    feed.root.openapi_url = 'https://elsewhere.example.org/openapi.json';
    assert.deepEqual((await validate(feed)).findings, []);
    assert.ok(feed.asked.every((address) => address.startsWith(feedBase)));
  });
});

const breakages = [...brokenAnswers, ...brokenPages, ...brokenItems];

describe('a feed broken in one way is found so, and in no other', () => {
  for (const { rule, how, breaks, options, base } of breakages) {
    it(`${rule}: ${how}`, async () => {
      const feed = new SmallFeed();
      breaks(feed);
      const report = await validate(feed, options, base);
      assert.deepEqual(
        [...new Set(report.findings.map((finding) => finding.rule))],
        [rule],
        JSON.stringify(report, null, 1),
      );
      assert.equal(report.valid, feedRules[rule].severity !== 'error');
      const [finding] = report.findings;
      const [place] = finding?.places ?? [];
      assert.ok(place && place.expected !== '' && place.found !== '' && place.expected !== place.found);
      assert.ok(place.url.startsWith(base ?? feedBase));
    });
  }

  it('in every way that the rules name', () => {
    const broken = new Set([...breakages.map(({ rule }) => rule), 'gave-up']);
    assert.deepEqual(
      Object.keys(feedRules).filter((rule) => !broken.has(rule)),
      [],
    );
  });
});

describe('a feed that is none', () => {
  const nonsense: Readonly<Record<string, unknown>> = {
    'a page of HTML': '<html><body>It works!</body></html>',
    'broken JSON': '{"version": ',
    'deep nesting': '['.repeat(50_000),
    'deeply nested lists': `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    'deeply nested objects': `${'{"contents":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    nothing: '',
    null: 'null',
    'broken text': JSON.stringify({
      total_items: 1,
      total_pages: 1,
      page_number: 1,
      size: 1,
      first_page: true,
      last_page: true,
      empty: false,
      contents: [{ id: '\ud800' }, { id: '..' }],
    }),
    'a prototype': '{"__proto__": {"contents": []}, "constructor": 1, "contents": [{"__proto__": null}]}',
  };
  for (const [what, body] of Object.entries(nonsense)) {
    it(`such as ${what}, is found invalid`, async () => {
      const feed = new SmallFeed();
      feed.reply = (reply) => ({ ...reply, status: 200, body });
      assert.equal((await validate(feed)).valid, false);
    });
  }

  it('whatever JSON it gives, is found invalid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const feed = new SmallFeed();
        feed.reply = (reply) => ({ ...reply, body: JSON.stringify(body) });
        const { valid, findings } = await validate(feed);
        assert.equal(valid, false);
        assert.ok(findings.length > 0);
      }),
      { numRuns: 50 },
    );
  });

  it('whatever stands in an item, ends in a report', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('id', 'name', 'attributes', 'schedules', 'organization'),
        async (value, name) => {
          const feed = new SmallFeed();
          feed.byId = (_, item) => ({ ...item, [name]: value });
          feed.inList = (_, item) => ({ ...item, [name]: value });
          assert.equal(typeof (await validate(feed)).valid, 'boolean');
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is asked no more once it does not answer', async () => {
    const feed = new SmallFeed();
    feed.reply = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connection refused') }));
    const { findings, valid, requests, skipped } = await validate(feed);
    assert.equal(valid, false);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['no-answer', 'gave-up'],
    );
    assert.match(findings[0]?.places[0]?.found ?? '', /connection refused/);
    assert.ok(requests <= 5 && skipped > 0);
  });

  it('is asked no more once it refuses every request as one too many', async () => {
    const feed = new SmallFeed();
    feed.reply = (reply) => ({ ...reply, status: 429, headers: { ...reply.headers, 'retry-after': '0' } });
    const { findings, requests } = await validate(feed);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['gave-up', 'throttled'],
    );
    assert.ok(requests < 10);
  });

  it('or counts pages without end, is not read without end', async () => {
    const feed = new SmallFeed();
    feed.page = (_, page) => ({ ...page, total_pages: 1_000_000_000, total_items: 5_000_000_000 });
    const { valid, requests } = await validate(feed, { full: true });
    assert.equal(valid, false);
    assert.ok(requests < 1000);
  });
});

describe('a report', () => {
  it('says where a rule is broken, what was expected and what was found', async () => {
    const feed = new SmallFeed();
    const [service = {}] = feed.data.services;
    service.url = 'www.example.org';
    const { findings } = await validate(feed);
    const [finding] = findings;
    assert.equal(finding?.rule, 'format-uri');
    assert.equal(finding.severity, 'error');
    assert.ok(finding.count >= 2 && finding.count >= finding.places.length);
    assert.deepEqual(
      finding.places.find(({ url }) => url.endsWith(String(service.id))),
      {
        url: `${feedBase}/services/${String(service.id)}`,
        pointer: '/url',
        expected: 'an address with a scheme, such as https://…',
        found: '"www.example.org"',
      },
    );
  });

  it('counts all places and names no more than a hundred', async () => {
    const feed = new SmallFeed();
    for (let number = 0; number < 200; number += 1) (feed.data.taxonomies[0] ?? {})[`x_${number}`] = null;
    const { findings } = await validate(feed);
    assert.equal(findings[0]?.places.length, 100);
    assert.ok(findings[0].count >= 400);
  });

  it('holds nothing that could move the cursor of a terminal', async () => {
    const feed = new SmallFeed();
    const [service = {}] = feed.data.services;
    service.email = '\u001b[2J\u202e\u009b';
    service['\u001b[1A'] = null;
    const { findings } = await validate(feed);
    assert.equal(findings.length, 2);
    const texts = findings.flatMap(({ places }) => places.flatMap((place) => Object.values<string>({ ...place })));
    assert.doesNotMatch(texts.join(' '), /[\p{Cc}\p{Cf}]/u);
    assert.match(findings[0]?.places[0]?.found ?? '', /\\u001b/);
  });

  it('lists errors before warnings before notes', async () => {
    const feed = new SmallFeed();
    const [service = {}] = feed.data.services;
    Object.assign(service, { assured_date: '2020-01-01', minimum_age: 90, url: '' });
    const { findings } = await validate(feed);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'warning', 'note'],
    );
  });
});

describe('an address that is none of a feed', () => {
  for (const address of [
    '',
    'example.org',
    'ftp://example.org',
    'https://',
    'https://user:secret@example.org',
    'https://example.org/?a=1',
    'https://example.org/#a',
  ]) {
    it(`is refused: "${address}"`, async () => {
      const feed = new SmallFeed();
      await assert.rejects(validate(feed, {}, address), { name: 'FeedAddressError', message: /^Expected .+, found / });
      assert.deepEqual(feed.asked, []);
    });
  }
});
