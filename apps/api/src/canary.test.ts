/*
 * Strings that nobody else writes stand in everything that the public must not see. Every address that the router serves is
 * then read, with the names of all records there are, and so is every address that the answers lead to: none may hold one.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { kinds, openCatalogue, recordId, repositoryOf } from '@vcs/catalogue';
import type { Catalogue, RecordKind } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { createApp } from './app.ts';
import type { App } from './app.ts';

const now = new Date('2026-11-20T12:00:00Z');
const origin = 'http://localhost';
const mark = 'zzcanary';
const names = kinds.map(({ name }) => name as RecordKind);
/** Of a place that is nobody's business: no answer may have these digits. */
const secretPoint = { latitude: 51.513_579_13, longitude: -0.034_682_46 };
const secretDigits = ['51.51357', '0.034682'];
/** As many requests as there may be, so that a feed without end ends the test. */
const mostRequests = 20_000;

type Draft = { [field: string]: unknown } & { id: string; slug: string };

/** The fields that hold what people wrote. */
const written = new Set([
  ...[
    'name',
    'alternateName',
    'description',
    'summary',
    'body',
    'happened',
    'alert',
    'whoFor',
    'conditions',
    'areaNote',
  ],
  ...['openingNote', 'interpreters', 'howToGet', 'accessibility', 'travel', 'statusNote', 'eligibility', 'induction'],
  ...['safeguarding', 'expenses', 'training', 'accreditation', 'leadsTo', 'citation', 'judging', 'funder', 'wording'],
  ...['note', 'title', 'text', 'by'],
]);

let planted = 0;
const canary = (what: string): string => `${mark}-${what}-${(planted += 1)}`;

/** The same record with a canary in each text that somebody wrote. */
function withCanaries(value: unknown, what: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withCanaries(one, what));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [
      field,
      typeof part === 'string' && written.has(field) ? canary(`${what}-${field}`) : withCanaries(part, what),
    ]),
  );
}

/** Ids and slugs that no answer may name unless it was asked for by them. */
const hidden: string[] = [];
/** Ids and slugs of records that the public may see. */
const shownNames: string[] = [];

function hiddenCopy(record: Draft, kind: string, what: string, more: object): Draft {
  const slug = `hidden-${what}-${kind}`;
  const id = recordId(kind, slug);
  hidden.push(slug);
  // A feed of changes tells that a role is gone by its id, whether it was ever on show or not.
  if (what !== 'early' && what !== 'late') hidden.push(id);
  const { identifiers: _identifiers, ...rest } = withCanaries(record, `${what}-${kind}`) as Draft;
  void _identifiers;
  return { ...rest, ...(kind === 'organisation' && { identifiers: [] }), ...more, id, slug };
}

async function firstOf(catalogue: Catalogue, kind: RecordKind): Promise<Draft> {
  return catalogue.change(async (records) => {
    for await (const record of repositoryOf(records, kind).all()) return record as unknown as Draft;
    throw new Error(`The examples have no ${kind}.`);
  });
}

/** Puts canaries into everything that is kept and not public. */
async function plant(catalogue: Catalogue): Promise<void> {
  const first = new Map<RecordKind, Draft>();
  for (const kind of names) first.set(kind, await firstOf(catalogue, kind));
  const by = { actor: canary('actor'), reason: canary('reason') };
  const change = async (kind: RecordKind, records: readonly Draft[]) =>
    catalogue.change(
      async (writer) => {
        const repository = repositoryOf(writer, kind) as { put(record: unknown): Promise<unknown> };
        for (const record of records) await repository.put(record);
      },
      { by },
    );

  const gone = hiddenCopy(first.get('organisation')!, 'organisation', 'gone', { publication: 'withdrawn' });
  await change('organisation', [gone]);
  const refuge = hiddenCopy(first.get('location')!, 'location', 'refuge', {
    confidential: true,
    address: { lines: [canary('address')], city: 'London', postcode: 'E1 9ZQ' },
    point: secretPoint,
    ward: 'weavers',
  });
  await change('location', [refuge]);
  for (const kind of names) {
    const record = first.get(kind)!;
    const hides = (['draft', 'withdrawn'] as const).map((publication) =>
      hiddenCopy(record, kind, publication, { publication }),
    );
    if ('organisationId' in record) {
      hides.push(hiddenCopy(record, kind, 'orphan', { organisationId: gone.id }));
    }
    if (kind === 'volunteer-role') {
      hides.push(hiddenCopy(record, kind, 'early', { publishFrom: '2027-01-01', publishUntil: '2027-02-01' }));
      hides.push(hiddenCopy(record, kind, 'late', { publishFrom: '2026-01-01', publishUntil: '2026-02-01' }));
    }
    if (kind === 'emergency-notice') hides.push(hiddenCopy(record, kind, 'off', { active: false }));
    await change(kind, hides);
  }
  // Public records that lead to the hidden place, or have something beside them that is not public.
  await change('service', [{ ...first.get('service')!, locationIds: [refuge.id] }]);
  for (const kind of ['volunteer-role', 'event'] as const) {
    await change(kind, [{ ...first.get(kind)!, locationId: refuge.id }]);
  }
  await change('person', [
    {
      ...first.get('person')!,
      role: 'award-nominee',
      contact: { email: `${canary('nominee')}@example.org`, phones: [] },
      consent: { given: '2026-01-05', wording: canary('consent') },
    },
  ]);
  await catalogue.change(async (writer) => {
    for (const kind of names) {
      await repositoryOf(writer, kind).putPrivate({
        recordId: first.get(kind)!.id,
        note: canary(`note-${kind}`),
        updater: { name: canary(`updater-${kind}`), email: `${canary('updater')}@example.org`, phone: canary('phone') },
      });
    }
  });
  const token = { name: canary('token'), scope: 'admin', expiresAt: '2026-12-20T12:00:00.000Z' } as const;
  const { secret } = await catalogue.tokens.create(token, { actor: canary('token-maker') });
  hidden.push(secret);
  await catalogue.submissions.submit({
    kind: 'change',
    content: { about: canary('about'), text: canary('suggestion') },
  } as never);

  const secrets = new Set(hidden);
  await catalogue.change(async (writer) => {
    for (const kind of names) {
      let taken = 0;
      for await (const { id, slug } of repositoryOf(writer, kind).all()) {
        if (secrets.has(id) || (taken += 1) > 2) continue;
        shownNames.push(id, slug);
      }
    }
  });
}

interface Read {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

async function read(app: App, address: string): Promise<Read> {
  const response = await app.request(address, { headers: { Accept: 'text/html, application/json, */*' } });
  const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n');
  return { address, status: response.status, text: `${headers}\n\n${await response.text()}` };
}

/** What an answer leads to on this server. */
function linksIn(text: string): string[] {
  const found = [...text.matchAll(/(?:href|src|action)="(\/[^"#]*)|(http:\/\/localhost\/[^\s"'<>\\)#]*)/g)];
  return found.map(([, path, whole]) => (path ?? whole!.slice(origin.length)).replaceAll('&amp;', '&'));
}

/**
 * Pages of lists and of records lead to each other in every language, page and choice of filters: more than anybody reads.
 * They are read by the names below; what they are made from is read record by record.
 */
const oneOfMany = /^\/(?:p|services|spaces|roles|events|organisations)\/|^\/(?:directory|premises|volunteer|events)\?/;

/** The endings with which a name may be a file. */
const endings = ['', '.ics', '.xml', '.jsonld', '.json'];

/** Addresses of a route, with each of the names in the place of its parameters. */
function filled(path: string, files: readonly string[]): string[] {
  const names = [...hidden, ...shownNames];
  const kindsAndLists = [...new Set([...kinds.map(({ name }) => name), 'services', 'roles', 'events', 'locations'])];
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  let addresses = [path.replace(/\*$/, '')];
  for (const parameter of parameters) {
    const values =
      parameter === 'kind' || parameter === 'list'
        ? kindsAndLists
        : parameter === 'partner'
          ? ['wharfside-borough-council', ...hidden.slice(0, 1)]
          : parameters[0] === 'partner'
            ? names.slice(0, 2)
            : parameter === 'file'
              ? [
                  ...(parameters.length > 1 ? ['2026-11-24T18:00.ics'] : files),
                  ...(parameters.length > 1 ? names.slice(0, 2) : names).flatMap((name) =>
                    endings.map((ending) => `${name}${ending}`),
                  ),
                ]
              : names;
    addresses = addresses.flatMap((address) => values.map((value) => address.replace(`:${parameter}`, value)));
  }
  return addresses;
}

describe('what the public must not see', () => {
  let catalogue: Catalogue;
  let app: App;
  const answers: Read[] = [];
  const leaks: string[] = [];

  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
    await loadExamples(catalogue);
    await plant(catalogue);
    app = await createApp({ catalogue, clock: () => now, reportError: () => undefined });
    const document = (await (await app.request('/v1/openapi.json')).json()) as {
      paths: { '/v1/export/{file}': { get: { parameters: { schema: { enum: string[] } }[] } } };
    };
    const files = document.paths['/v1/export/{file}'].get.parameters[0]!.schema.enum;
    const routes = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    const waiting = new Set([
      ...[...new Set(routes)]
        .filter((path) => !/storybook|\/assets\/|\/chunks\//.test(path))
        .flatMap((path) => filled(path, files)),
      ...routes
        .filter((path) => /^\/v1\/[a-z-]+$/.test(path))
        .flatMap((path) => [`${path}?per_page=100`, `${path}?lang=bn`, `${path}?q=${mark}`]),
      ...['directory', 'premises', 'volunteer', 'events'].map((page) => `/${page}?q=${mark}`),
      `/v1/nearby?near=${secretPoint.latitude},${secretPoint.longitude}&minutes=1`,
      `/v1/services?near=${secretPoint.latitude},${secretPoint.longitude}&radius=1`,
      '/v1/areas?outlines=true',
    ]);
    // What is found while this goes on is read too.
    for (const address of waiting) {
      if (answers.length >= mostRequests) break;
      const answer = await read(app, address);
      answers.push(answer);
      for (const link of linksIn(answer.text))
        if (!/^\/storybook/.test(link) && !oneOfMany.test(link)) waiting.add(link);
      const told = answer.text.replaceAll(mark, (found, at: number) =>
        // What was asked for may be repeated.
        decodeURIComponent(address).includes(mark) && !answer.text.slice(at + mark.length).startsWith('-') ? '' : found,
      );
      const secrets = [mark, ...secretDigits, ...hidden].filter(
        (secret) => told.includes(secret) && !(secret !== mark && address.includes(secret)),
      );
      const repeated = address.includes(String(secretPoint.latitude));
      const leaked = secrets.filter((secret) => !(repeated && secretDigits.includes(secret)));
      if (leaked.length > 0) {
        const at = told.indexOf(leaked[0]!);
        leaks.push(`${address}: …${told.slice(Math.max(0, at - 80), at + 120)}…`);
      }
    }
  });
  after(() => catalogue.close());

  it('is planted: whoever looks at what is kept finds it', async () => {
    assert.ok(planted > 150, String(planted));
    const drafts = await catalogue.change(async ({ services }) => services.findBySlug('hidden-draft-service'));
    assert.ok(drafts?.name.startsWith(mark));
    const refuge = await catalogue.change(async ({ locations }) => locations.findBySlug('hidden-refuge-location'));
    assert.deepEqual(refuge?.point, secretPoint);
  });

  it('was looked for everywhere: every route answered, and the answers led to no end', () => {
    assert.ok(answers.length < mostRequests, 'there is no end of addresses');
    const found = new Set(answers.filter(({ status }) => status === 200).map(({ address }) => address.split('?')[0]));
    assert.ok(found.size > 300, String(found.size));
    for (const part of [
      '/v1/services',
      '/v1/export/people.csv',
      '/hsds/services',
      '/feeds/events.ics',
      '/sitemap.xml',
    ]) {
      assert.ok(found.has(part), part);
    }
    assert.deepEqual(
      answers.filter(({ status }) => status >= 500).map(({ address }) => address),
      [],
    );
  });

  it('is in no answer', () => assert.deepEqual(leaks.slice(0, 10), []));

  it('is not found by its address', () => {
    const asked = answers.filter(({ address }) => /^\/v1\/[a-z-]+\/hidden-/.test(address));
    assert.ok(asked.length > 50);
    assert.deepEqual(
      asked.filter(({ status }) => status === 200).map(({ address }) => address),
      [],
    );
  });
});
