import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FeedReport } from '@vcs/catalogue';
import { scratchFolders, vcsIn } from '../run-command.ts';
import { sampleFeed, serve, serveFeed } from '../sample-feed.ts';
import type { FeedServer, Lookup } from '../sample-feed.ts';

const newFolder = scratchFolders();
const servers: FeedServer[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function running(server: Promise<FeedServer>): Promise<string> {
  const started = await server;
  servers.push(started);
  return started.url;
}

const validate = (...args: string[]) => vcsIn(newFolder())('validate', ...args);

const rulesOf = (report: FeedReport): string[] => report.findings.map(({ rule }) => rule);

describe('vcs validate', () => {
  it('finds a valid feed valid, with the verdict in the first line', async () => {
    const url = await running(serveFeed(sampleFeed));
    const { code, output, errors } = await validate(url);
    assert.deepEqual([code, errors], [0, ''], output);
    assert.equal(output.split('\n')[0], `${url}: valid; 0 rules broken, 1 warning, 0 notes`);
    assert.match(output, /\nWarnings\n- The feed is served over HTTPS\.\n {2}Not so 1 time \(https\):\n/);
    assert.match(output, /\nLooked at a sample with \d+ requests\.\n/);
    assert.match(output, /\n {2}services {14}1 of 1\n/);
  });

  it('reads everything when asked to', async () => {
    const url = await running(serveFeed(sampleFeed));
    const { code, output } = await validate(url, '--full');
    assert.equal(code, 0);
    assert.match(output, /\nLooked at everything with/);
  });

  it('says what is wrong, where, and what to do', async () => {
    const broken: Lookup = (path, query) => {
      const found = sampleFeed(path, query);
      const text = JSON.stringify(found ?? null).replaceAll('"status":"active"', '"status":"open"');
      return (JSON.parse(text) as unknown) ?? undefined;
    };
    const url = await running(serveFeed(broken));
    const { code, output, errors } = await validate(url);
    assert.deepEqual([code, errors], [1, '']);
    assert.match(output, /^http:\S+: not valid; 1 rule broken, 1 warning, 0 notes\n/);
    assert.match(output, /\nErrors\n- .+\n {2}Not so 2 times \(unknown-value\):\n/);
    assert.ok(
      output.includes(
        `    ${url}/services?page=1&per_page=5 /contents/0/status\n      expected one of "active", "inactive", "defunct", "temporarily closed", found "open"\n`,
      ),
      output,
    );
    assert.match(output, /\n {2}What to do: Give one of the listed values\./);

    const json = await validate(url, '--json');
    assert.equal(json.code, 1);
    const report = JSON.parse(json.output) as FeedReport;
    assert.equal(report.valid, false);
    assert.deepEqual(rulesOf(report), ['unknown-value', 'https']);
    assert.equal(report.findings[0]?.places[0]?.pointer, '/contents/0/status');
  });

  it('names the first places of a rule and counts the rest', async () => {
    const many: Lookup = (path, query) => {
      const found = sampleFeed(path, query);
      const extra = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x_${index}`, null]));
      return path === '/' ? { ...(found as object), ...extra } : found;
    };
    const { code, output } = await validate(await running(serveFeed(many)));
    assert.equal(code, 0);
    assert.match(output, /Not so 20 times \(extra-unfilled\):\n(?: {4}http.+\n {6}expected .+\n){5} {4}and 15 more\n/);
  });

  it('ends with a report when the feed is a page of HTML', async () => {
    const url = await running(
      serve((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>');
      }),
    );
    const { code, output } = await validate(url, '--json');
    assert.equal(code, 1);
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), ['not-json', 'cors', 'https']);
  });

  it('ends with a report when the feed fails', async () => {
    const url = await running(serve((_, response) => response.writeHead(500).end()));
    const { code, output } = await validate(url, '--json');
    assert.equal(code, 1);
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), ['status', 'cors', 'https']);
  });

  it('ends with a report when the feed hangs, before or within its answer', async () => {
    const url = await running(
      serve((request, response) => {
        if (request.url === '/') response.writeHead(200, { 'access-control-allow-origin': '*' }).write('{');
      }),
    );
    const { code, output } = await validate(url, '--json', '--timeout', '1');
    assert.equal(code, 1);
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), ['timeout', 'gave-up', 'https']);
  });

  it('ends with a report when an answer has no end', async () => {
    const url = await running(
      serve((_, response) => {
        response.writeHead(200, { 'access-control-allow-origin': '*' });
        const more = (): void => {
          while (!response.destroyed && response.write(' '.repeat(1_000_000)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      }),
    );
    const { code, output } = await validate(url, '--json');
    assert.equal(code, 1);
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), ['too-large', 'https']);
  });

  it('says that nobody answers', async () => {
    const gone = await serveFeed(sampleFeed);
    await gone.close();
    const { code, output, errors } = await validate(gone.url);
    assert.deepEqual([code, errors], [1, '']);
    assert.match(output, /not valid; .+\n[^]*expected an answer, found "ECONNREFUSED"/);
  });

  it('asks no other server', async () => {
    let asked = 0;
    const other = await running(
      serve((_, response) => {
        asked += 1;
        response.end();
      }),
    );
    const url = await running(
      serve((_, response) => {
        response.writeHead(302, { location: other, 'access-control-allow-origin': '*' }).end();
      }),
    );
    const { code, output } = await validate(url, '--json');
    assert.equal(code, 1);
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), ['redirect-away', 'https']);
    assert.equal(asked, 0);
  });

  it('keeps to the number of requests', async () => {
    let asked = 0;
    const counting: Lookup = (path, query) => {
      asked += 1;
      return sampleFeed(path, query);
    };
    const { code, output } = await validate(await running(serveFeed(counting)), '--requests', '7');
    assert.equal(code, 0);
    assert.equal(asked, 7);
    assert.match(output, /\nLooked at a sample with 7 requests; \d+ more were not made\.\n/);
  });

  for (const [args, says] of [
    [[], 'Expected "vcs validate URL", found nothing'],
    [['example.org'], 'Expected the base address of a feed, such as https://example.org/hsds, found "example.org"'],
    [['https://me:secret@example.org'], 'Expected an address without a user name and password'],
    [['https://example.org', '--requests', '0'], 'Expected --requests with a whole number'],
    [['https://example.org', '--timeout', 'long'], 'Expected --timeout with a whole number'],
    [['https://example.org', '--fulll'], 'Did you mean "--full"'],
  ] as const) {
    it(`is not understood as: ${args.join(' ')}`, async () => {
      const { code, output, errors } = await validate(...args);
      assert.deepEqual([code, output], [2, '']);
      assert.ok(errors.includes(says), errors);
      assert.doesNotMatch(errors, /secret/);
    });
  }
});

const published = fileURLToPath(new URL('../../../../../shared/standards/oruk/mocks/default/', import.meta.url));
const skip = existsSync(published) ? false : `the published example feed is not at ${published}`;

/** The answers that the official validator's own example service gives, whatever the id or the query. */
const exampleAnswers: Readonly<Record<string, string>> = {
  '/': 'api_details',
  '/services': 'service_list',
  '/services/{id}': 'service_full',
  '/taxonomies': 'taxonomy_list',
  '/taxonomies/{id}': 'taxonomy',
  '/taxonomy_terms': 'taxonomy_term_list',
  '/taxonomy_terms/{id}': 'taxonomy_term',
  '/service_at_locations': 'service_at_location_list',
  '/service_at_locations/{id}': 'service_at_location_full',
  '/organizations/{id}': 'organization',
};

const publishedFeed: Lookup = (path) => {
  const name = exampleAnswers[path.replace(/(?<=^\/\w+\/).+/, '{id}')];
  return name === undefined ? undefined : (JSON.parse(readFileSync(`${published}${name}.json`, 'utf8')) as unknown);
};

describe('the example feed published with the standard', { skip }, () => {
  it('is valid', async () => {
    const { code, output } = await validate(await running(serveFeed(publishedFeed)), '--json');
    const report = JSON.parse(output) as FeedReport;
    assert.deepEqual(
      report.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(code, 0);
    assert.deepEqual(
      report.lists.map(({ name, looked }) => [name, looked]),
      ['services', 'taxonomies', 'taxonomy_terms', 'service_at_locations'].map((name) => [name, 1]),
    );
  });

  it('is told what its readers will stumble over', async () => {
    const { output } = await validate(await running(serveFeed(publishedFeed)), '--json', '--full');
    assert.deepEqual(rulesOf(JSON.parse(output) as FeedReport), [
      'https',
      'unknown-id',
      'page-past-end',
      'coordinates-range',
      'reference-other',
      'filter-ignored',
      'endpoint-optional',
      'assurance-old',
      'two-readings',
    ]);
  });

  it('is found not valid once something in it is broken', async () => {
    const broken: Lookup = (path, query) => {
      const text = JSON.stringify(publishedFeed(path, query) ?? null);
      return (JSON.parse(text.replaceAll('"freq":"WEEKLY"', '"freq":"DAILY"')) as unknown) ?? undefined;
    };
    const { code, output } = await validate(await running(serveFeed(broken)), '--json');
    assert.equal(code, 1);
    assert.equal(rulesOf(JSON.parse(output) as FeedReport)[0], 'unknown-value');
  });
});
