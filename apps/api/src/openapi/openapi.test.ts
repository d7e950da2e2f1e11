import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatabaseUnreachableError } from '@vcs/catalogue';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createApp } from '../app.ts';
import { serviceQuery } from '@vcs/schema';
import { openExamples } from '../testing/sample.ts';
import { schemaNamed } from './schemas.ts';
import type { SchemaName } from './schemas.ts';
import type { DocumentPart, OperationPart, SchemaPart } from './shape.ts';

const sample = await openExamples();
const app = await createApp({
  catalogue: sample.catalogue,
  clock: () => new Date('2026-11-20T12:00:00Z'),
  reportError: () => undefined,
});
const full = { allowed: false, limit: 1, remaining: 0, resetSeconds: 60 };
const busy = await createApp({ catalogue: sample.catalogue, limiter: { take: async () => full } });
const starting = await createApp({
  reportError: () => undefined,
  catalogue: sample.catalogue,
  lifecycle: { started: false, stopping: false },
});
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart & { openapi: string };
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Operations for the holders of tokens, and for those who send something in, are shown by tests of their own. */
const isShownElsewhere = ({ security, tags }: OperationPart) => security !== undefined || tags[0] === 'Submissions';

/** Served to browsers rather than to programs, so not part of the document. */
const undocumented = [
  '/',
  '/assets/*',
  // Open Referral UK has a document of its own.
  '/hsds',
  '/hsds/',
  '/hsds/openapi.json',
  ...['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'].flatMap((list) => [
    `/hsds/${list}`,
    `/hsds/${list}/:id`,
  ]),
  // Feeds follow standards of their own, and pages are for people.
  '/feeds',
  '/feeds/',
  '/feeds/rpde',
  '/feeds/rpde/',
  '/feeds/rpde/:list',
  '/feeds/json-ld/:list/:idOrSlug',
  '/feeds/volunteering.jsonld',
  '/feeds/opportunities.atom',
  '/feeds/stories.atom',
  '/terms/record.jsonld',
  '/terms/volunteering',
  '/terms/volunteering.jsonld',
  '/sitemap.xml',
  '/sitemaps/:part',
  '/robots.txt',
  '/licence',
  // Where web officers put snippets together, and releases of what their pages load.
  '/add-to-your-site',
  '/add-to-your-site/data-sheet',
  '/add-to-your-site/look.css',
  '/add-to-your-site/preview',
  '/support',
  '/:release{\\d+\\.\\d+\\.\\d+[\\w.-]*}/:file{[a-z]+\\.js}',
  '/:release{\\d+\\.\\d+\\.\\d+[\\w.-]*}/manifest.json',
  // Pages for residents, in our look and in a partner's.
  '/hosted/*',
  '/p/:partner/look.css',
  ...['', '/p/:partner'].flatMap((look) => [
    ...['directory', 'premises', 'volunteer', 'events', 'shortlist'].map((page) => `${look}/${page}`),
    ...['services', 'spaces', 'roles', 'events', 'organisations'].map((list) => `${look}/${list}/:slug`),
  ]),
  // Forms for people; a browser that reloads the answer to one comes back to it.
  '/suggest',
  '/suggest/listing',
  '/suggest/sent/:receipt',
  '/nominate',
  '/nominate/sent/:receipt',
  '/v1/submissions/changes',
  '/v1/submissions/listings',
  '/v1/submissions/nominations',
  // Calendars, which are not JSON.
  '/feeds/events.ics',
  '/feeds/events/:file',
  '/feeds/events/:idOrSlug/:file',
  '/problems/',
  '/problems/:kind',
  '/reference',
  '/reference/',
  '/showcase',
  '/showcase/*',
  '/storybook',
  '/storybook/*',
  '/v1/chunks/*',
  '/v1/vcs.js',
];

async function whileFailing(address: string, failure = new Error('failing')): Promise<Response> {
  sample.failure = failure;
  try {
    return await app.request(address);
  } finally {
    sample.failure = undefined;
  }
}

async function whileChanging(address: string): Promise<Response> {
  sample.restless = true;
  try {
    return await app.request(address);
  } finally {
    sample.restless = false;
  }
}

async function unchanged(address: string): Promise<Response> {
  const tag = (await app.request(address)).headers.get('etag')!;
  return app.request(address, { headers: { 'If-None-Match': tag } });
}

/** What has to be in an address for there to be an answer. */
const filled: Record<string, string> = {
  '/v1/nearby': '/v1/nearby?near=E3',
  '/v1/areas/lookup': '/v1/areas/lookup?postcode=E3',
  '/v1/partners/{idOrSlug}': '/v1/partners/wherry-homes',
  '/v1/export/{file}': '/v1/export/stories.ndjson',
};

/** An address of an operation that is answered with a 200. */
async function addressOf(path: string): Promise<string> {
  const known = filled[path];
  if (known !== undefined) return known;
  if (!path.includes('{')) return path;
  const list = (await (await app.request(path.replace(/\/\{\w+\}$/, ''))).json()) as { items: { slug: string }[] };
  return path.replace(/\{\w+\}/, list.items[0]!.slug);
}

/** One request for each status that a public operation documents. */
async function ask(path: string, status: string): Promise<Response | undefined> {
  const address = await addressOf(path);
  switch (status) {
    case '200':
      return app.request(address);
    case '304':
      return unchanged(address);
    case '400':
      return app.request(`${path.includes('/export/') ? address : path.replace(/\{\w+\}/, 'nobody')}?unheard=of`);
    case '404':
      return app.request(path.replace(/\{\w+\}/, 'nobody'));
    case '405':
      return app.request(address, { method: 'PROPFIND' });
    case '429':
      return busy.request(address);
    case '500':
      return whileFailing(address);
    case '503':
      if (path === '/health/startup') return starting.request(path);
      if (path.startsWith('/health/')) return whileFailing(path);
      return path.includes('/export/')
        ? whileFailing(address, new DatabaseUnreachableError('The database is away.'))
        : whileChanging(address);
    default:
      return undefined;
  }
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    assert.equal(document.openapi, '3.1.0');
    const result = await new Validator().validate({ ...structuredClone(document) });
    assert.deepEqual(result.errors ?? [], []);
    assert.equal(result.valid, true);
  });

  it('describes exactly the addresses that are served', () => {
    const braced = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');
    const answered = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
    const served = new Set(
      app.routes.filter(({ method }) => answered.has(method)).map(({ method, path }) => `${method} ${braced(path)}`),
    );
    const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    const pages = undocumented.map((path) => `GET ${braced(path)}`);
    assert.deepEqual([...served].sort(), [...documented, ...pages].sort());
  });

  it('names each operation once and gives each a summary', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, names.length);
    for (const { operation } of operations) assert.ok(operation.summary);
  });

  it('says what every answer always holds', () => {
    const page = document.components.schemas['ServicePage']!;
    assert.deepEqual([...page.required!].sort(), ['facets', 'items', 'page', 'pages', 'per_page', 'total']);
    const summary = document.components.schemas['ServiceSummary']!;
    assert.ok(summary.required?.includes('categories'));
    assert.ok(summary.required?.includes('status'));
    assert.ok(!summary.required?.includes('description'));
  });

  it('says what every map holds: messages, translations, counts', () => {
    const bare: string[] = [];
    const look = (part: unknown, at: string): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('propertyNames' in part && !('additionalProperties' in part)) bare.push(at);
      for (const [name, inner] of Object.entries(part)) look(inner, `${at}/${name}`);
    };
    look(document.components.schemas, '');
    assert.deepEqual(bare, []);
    const messages = document.components.schemas['EmergencySwitch']!.properties!['messages']!;
    assert.deepEqual(Object.keys((messages.additionalProperties as SchemaPart).properties!), ['title', 'text']);
    assert.equal(
      'additionalProperties' in document.components.schemas['ServiceSummary']!,
      false,
      'fields may be added',
    );
  });

  it('documents the parameters of the search with their limits', () => {
    const parameters = document.paths['/v1/services']!['get']!.parameters!;
    assert.deepEqual(
      parameters.map(({ name }) => name),
      Object.keys(serviceQuery.shape),
    );
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    assert.equal(byName.get('per_page')!.schema.maximum, 100);
    assert.ok(byName.get('ward')!.schema.items!.enum!.includes('bow-east'));
    for (const parameter of parameters) assert.notEqual(parameter.required, true);
  });

  it('gives each public operation an example that is as it says', () => {
    for (const { path, method, operation } of operations) {
      if (method !== 'get' || isShownElsewhere(operation) || path === '/v1/openapi.json') continue;
      const [body] = Object.values(operation.responses['200']!.content ?? {});
      assert.ok(body, path);
      const name = body.schema?.$ref?.split('/').at(-1);
      if (name === undefined) continue;
      assert.ok(body.example !== undefined, `${path} has no example`);
      assert.deepEqual(schemaNamed(name as SchemaName).parse(body.example), body.example, path);
    }
  });

  for (const { path, method, operation } of operations) {
    if (isShownElsewhere(operation)) continue;
    it(`promises for ${method} ${path} only what was seen`, async () => {
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        const response = await ask(path, status);
        assert.ok(response, `Nothing shows how ${path} comes to answer ${status}.`);
        assert.equal(String(response.status), status);
        const type = response.headers.get('content-type');
        if (type === null) assert.deepEqual(content, {});
        else assert.ok(Object.keys(content).includes(type.split(';')[0]!), `${status}: ${type}`);
      }
    });
  }
});
