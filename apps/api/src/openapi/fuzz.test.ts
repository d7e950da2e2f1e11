/*
 * Every operation of the document is asked at random, rightly and wrongly: whatever it answers is documented, is as it is
 * documented, and never an error of ours. A new operation is asked without a word here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordId } from '@vcs/catalogue';
import fc from 'fast-check';
import { createApp } from '../app.ts';
import { openExamples } from '../testing/sample.ts';
import { schemaNamed } from './schemas.ts';
import type { SchemaName } from './schemas.ts';
import type { DocumentPart, OperationPart, ParameterPart, SchemaPart } from './shape.ts';

const runs = 40;
const now = new Date('2026-11-20T12:00:00Z');
const sample = await openExamples();
const reported: unknown[] = [];
const app = await createApp({
  catalogue: sample.catalogue,
  clock: () => now,
  reportError: (error) => reported.push(error),
});
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

/** Secrets of tokens of every scope, and what is none. */
const secrets: string[] = ['', 'nonsense'];
for (const scope of ['partner', 'editor', 'moderator', 'admin'] as const) {
  const organisationIds = scope === 'partner' ? { organisationIds: [recordId('organisation', 'wherry-homes')] } : {};
  const token = { name: scope, scope, expiresAt: '2026-12-20T12:00:00.000Z', ...organisationIds };
  secrets.push((await sample.catalogue.tokens.create(token as never, { actor: 'tests' })).secret);
}

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e3',
    '9'.repeat(30),
    'true',
    'null',
    '__proto__',
    "';--",
    '*',
    '"',
    '\0',
    '🍲',
    'খাবার',
    '../..',
  ),
  fc.constant('x'.repeat(3000)),
);

/** Values that a schema takes, as an address writes them. */
function right(schema: SchemaPart): fc.Arbitrary<string> {
  const value = schema.items ?? schema;
  const examples = [value.example, ...(value.examples ?? [])].filter((one) => one !== undefined).map(String);
  if (value.enum) return fc.constantFrom(...value.enum.map(String));
  if (value.type === 'boolean') return fc.constantFrom('true', 'false');
  if (value.type === 'integer') {
    return fc.integer({ min: value.minimum ?? 0, max: Math.min(value.maximum ?? 1000, 1_000_000) }).map(String);
  }
  if (value.type === 'number') {
    return fc.double({ min: value.minimum ?? 0, max: value.maximum ?? 1, noNaN: true }).map((one) => one.toFixed(5));
  }
  if (value.format === 'date') {
    return fc.integer({ min: 20_000, max: 22_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
  return fc.constantFrom('food', 'bn', 'E3 4PX', '51.52,-0.02', 'community-fridge', 'wherry-homes', ...examples);
}

const written = (name: string, value: string): string =>
  `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`;

function pairs(parameter: ParameterPart, always: boolean): fc.Arbitrary<string[]> {
  const value = fc.oneof({ weight: 6, arbitrary: right(parameter.schema) }, { weight: 1, arbitrary: anyText });
  const count = always ? { minLength: 1 } : {};
  return fc
    .array(value, { maxLength: parameter.schema.items ? 3 : 1, ...count })
    .map((values) => values.map((one) => written(parameter.name, one)));
}

function queryOf({ parameters = [] }: OperationPart): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const few = fc.subarray([...known], { maxLength: Math.min(4, known.length) });
  const required = known.filter((parameter) => parameter.required === true);
  const strange = fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.tuple(anyText, anyText).map(([name, value]) => written(name, value)) },
    { weight: 1, arbitrary: fc.constantFrom('%', '%ff=%ff', '&&', '=', 'q=%E0%A4%A', 'a[]=1') },
  );
  return few
    .chain((chosen) =>
      fc.tuple(...[...new Set([...required, ...chosen])].map((one) => pairs(one, required.includes(one)))),
    )
    .chain((all) => strange.map((more) => [...all.flat(), more].filter((pair) => pair !== '').join('&')));
}

/** Slugs of records that there are, so that not every record that is asked for is missing. */
const slugsOf = new Map<string, string[]>();
for (const { path } of operations.filter(({ path: other }) => other.endsWith('{idOrSlug}'))) {
  const list = path.replace('/{idOrSlug}', '');
  const { items = [] } = (await (await app.request(list)).json()) as { items?: { slug: string }[] };
  slugsOf.set(path, ['wherry-homes', ...items.map(({ slug }) => slug)]);
}

function pathOf(path: string, { parameters = [] }: OperationPart): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const value = (name: string) => {
    const described = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name);
    return fc.oneof(
      fc.constantFrom(...(slugsOf.get(path) ?? ['service', 'services.csv'])),
      right(described?.schema ?? {}),
      anyText,
    );
  };
  return fc
    .tuple(...names.map(value))
    .map((values) =>
      names.reduce(
        (address, name, index) => address.replace(`{${name}}`, () => encodeURIComponent(values[index]!.toWellFormed())),
        path,
      ),
    );
}

interface Sent {
  readonly address: string;
  readonly secret: string;
  readonly type: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

function requestTo(path: string, operation: OperationPart): fc.Arbitrary<Sent> {
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const visible = fc.string({ unit: fc.constantFrom(...'abc123"*/ -%é'.split('')), maxLength: 20 });
  return fc.record({
    address: fc
      .tuple(pathOf(path, operation), queryOf(operation))
      .map(([to, query]) => (query === '' ? to : `${to}?${query}`)),
    secret: fc.constantFrom(...secrets),
    // A form is answered with a page, which is for people.
    type: fc.constantFrom('application/json', 'application/merge-patch+json', 'text/plain', ''),
    body: fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom(
        '',
        '{',
        '{}',
        '[]',
        'null',
        'a=b&c=d',
        '{"name":"x","slug":"y"}',
        '{"__proto__":{"a":1}}',
        `"${'x'.repeat(5000)}"`,
      ),
      fc
        .dictionary(
          fc.constantFrom('name', 'slug', 'organisationId', 'scope', 'active', 'decision', 'text'),
          fc.jsonValue({ maxDepth: 1 }),
        )
        .map((value) => JSON.stringify(value)),
    ),
    headers: fc
      .tuple(...headers.map(({ name }) => fc.option(visible).map((value) => [name, value] as const)))
      .map((all) => Object.fromEntries(all.filter((pair): pair is readonly [string, string] => pair[1] !== null))),
  });
}

async function send(method: string, { address, secret, type, body, headers }: Sent): Promise<Response> {
  const bodied = method !== 'GET' && method !== 'DELETE';
  return app.request(address, {
    method,
    headers: {
      ...headers,
      ...(secret !== '' && { Authorization: `Bearer ${secret}` }),
      ...(bodied && type !== '' && { 'Content-Type': type }),
    },
    ...(bodied && { body }),
  });
}

async function check(
  path: string,
  method: string,
  operation: OperationPart,
  sent: Sent,
  seen: Set<number>,
): Promise<void> {
  // What is left of a path with a dot or nothing in it is another address.
  const { pathname } = new URL(sent.address, 'http://localhost');
  if (pathname.split('/').length !== path.split('/').length || /\/$/.test(pathname)) return;
  const response = await send(method, sent);
  seen.add(response.status);
  const text = await response.text();
  const told = `${method} ${sent.address}: ${response.status} ${text.slice(0, 300)}`;
  assert.ok(response.status < 500, `${told} ${String(reported.at(-1))}`);
  const documented = operation.responses[String(response.status)];
  assert.ok(documented, `${told} is not documented`);
  assert.equal(response.headers.get('access-control-allow-origin'), '*', told);
  const type = response.headers.get('content-type')?.split(';')[0];
  if (type === undefined) return;
  assert.ok(Object.keys(documented.content ?? {}).includes(type), `${told} as ${type}`);
  if (type !== 'application/json' && type !== 'application/problem+json') return;
  const name = documented.content?.[type]?.schema?.$ref?.split('/').at(-1);
  if (name === undefined) return;
  const value = JSON.parse(text) as unknown;
  const parsed = schemaNamed(name as SchemaName).safeParse(value);
  assert.ok(parsed.success, `${told} is no ${name}: ${parsed.error?.message}`);
  // Nothing is there that the document does not know of.
  assert.deepEqual(parsed.data, value, told);
}

describe('every operation of the document, asked at random', () => {
  for (const { path, method, operation } of operations) {
    it(`${method} ${path} answers what is documented, and never with an error of ours`, async () => {
      const seen = new Set<number>();
      const property = fc.asyncProperty(requestTo(path, operation), (sent) =>
        check(path, method, operation, sent, seen),
      );
      await fc.assert(property, { numRuns: runs, seed: 20261120 });
      assert.ok(seen.size > 1 || path.startsWith('/health/'), `only ${[...seen].join()}`);
      const isPublic = method === 'GET' && operation.security === undefined && !/moderation/.test(path);
      if (isPublic) assert.ok(seen.has(200), `never answered with a 200, but with ${[...seen].join()}`);
    });
  }
});
