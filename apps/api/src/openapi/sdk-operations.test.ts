import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, isVcsError } from '@vcs/sdk';
import type { ListClient, ListName } from '@vcs/sdk';
import { createApp } from '../app.ts';
import { openExamples } from '../testing/sample.ts';
import type { DocumentPart } from './shape.ts';

const sample = await openExamples();
const clock = () => new Date('2026-11-20T12:00:00Z');
const failures: unknown[] = [];
const app = await createApp({
  catalogue: sample.catalogue,
  clock,
  reportError: (error) => void failures.push(error),
});
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const { secret } = await sample.catalogue.tokens.create(
  { name: 'A test', scope: 'editor', expiresAt: '2026-12-20T12:00:00.000Z' },
  { actor: 'a test' },
);

const asked: { method: string; path: string; preflight: boolean }[] = [];
/** Headers that a browser sends without asking first, with the type of the body left aside. */
const safe = new Set(['accept', 'accept-language', 'content-language']);

const client = createClient({
  baseUrl: 'https://directory.example.org/',
  lang: 'bn',
  token: secret,
  retries: 0,
  fetch: async (input, init) => {
    const request = new Request(input instanceof Request ? input : String(input), init);
    const { pathname } = new URL(request.url);
    const preflight = request.method !== 'GET' || [...request.headers.keys()].some((name) => !safe.has(name));
    asked.push({ method: request.method.toLowerCase(), path: pathname, preflight });
    return app.request(request);
  },
});

const lists: readonly ListClient<ListName>[] = [
  client.services,
  client.organisations,
  client.projects,
  client.premises,
  client.spaces,
  client.roles,
  client.events,
  client.opportunities,
  client.stories,
  client.awards,
  client.awardYears,
  client.people,
] as unknown as readonly ListClient<ListName>[];

/** Answers for administrators, and files: these have no function, and `request` of a client asks for them. */
const withoutFunctions = [
  /^\/health/,
  /^\/v1\/openapi\.json$/,
  /^\/v1\/export\//,
  /^\/v1\/tokens/,
  /^\/v1\/audit$/,
  /^\/v1\/moderation\//,
];

describe('the client of the SDK, asking the server itself', () => {
  it('reads every list and a record of each', async () => {
    for (const list of lists) {
      const page = await list.search({ per_page: 5 });
      assert.ok(page.total > 0 && page.items.length > 0);
      const [first] = page.items;
      assert.equal((await list.get(first!.slug)).id, first!.id);
      const read = await list.list({ per_page: 40 }).toArray({ limit: 60 });
      assert.equal(read.length, Math.min(60, page.total));
    }
  });

  it('asks everything else that anybody may ask', async () => {
    assert.ok((await client.suggest({ q: 'lun' })).items.length > 0);
    assert.ok((await client.nearby({ near: 'E3 4PX', minutes: 30 })).total > 0);
    assert.ok((await client.areas({ kind: ['ward'] })).items.length === 20);
    assert.equal((await client.lookUpArea({ lat: 51.5, lng: -3 })).precision, 'outside');
    assert.equal((await client.terms({ vocabulary: ['need'] })).vocabularies[0]?.terms[0]?.lang, 'bn');
    assert.ok((await client.statistics()).lists.services.total > 0);
    assert.equal(typeof (await client.emergency()).active, 'boolean');
    await client.partner('example-council').catch((error: unknown) => assert.ok(isVcsError(error, 'not-found')));
    assert.deepEqual(
      asked.filter(({ preflight }) => preflight),
      [],
      'no read has a header that makes a browser ask first, token or not',
    );
  });

  it('sends in what the public may send in', async () => {
    const sender = { name: 'Amina Rahman', email: 'amina@example.org' };
    const { reference } = await client.submissions.suggestChange({ content: { about: 'Lunch', text: 'On Mondays.' } });
    assert.match(reference, /^[2-9A-Z]{10}$/);
    await client.submissions.addListing({ content: { name: 'Canal Choir' }, sender, consent: true });
    const [year] = (await client.awardYears.search()).items;
    const category = year!.categories[0]!.slug;
    const content = { year: year!.slug, category, nominee: 'Lantern Hall', reason: 'It is warm.', agreed: true };
    const answer = client.submissions.nominate({ content, sender, consent: true });
    await answer.catch((error: unknown) => assert.ok(isVcsError(error, 'conflict'), String(error)));
    const wrong = client.submissions.addListing({ content: { name: '' }, sender, consent: true });
    await assert.rejects(wrong, (error) => {
      assert.ok(isVcsError(error, 'validation'));
      assert.deepEqual(
        error.fields.map(({ name }) => name),
        ['/content/name'],
      );
      return true;
    });
  });

  it('writes records, each change on the state that was seen', async () => {
    const { records } = client;
    const story = { name: 'Beans on the roof', summary: 'Beans.', body: 'They grew.', source: { name: 'A test' } };
    const idempotencyKey = 'beans-1';
    const made = await records.create('story', story, { idempotencyKey, reason: 'Größe' });
    assert.deepEqual(await records.create('story', story, { idempotencyKey }), made);
    const seen = await records.get('story', made.record.slug);
    assert.deepEqual(seen, made);
    const patched = await records.patch('story', made.record.id, { summary: 'Peas.' }, { ifMatch: seen.etag });
    const late = records.patch('story', made.record.id, { summary: 'Corn.' }, { ifMatch: seen.etag });
    await assert.rejects(late, (error) => isVcsError(error, 'conflict') && error.status === 412);
    const unseen = records.put('story', made.record.id, patched.record);
    await assert.rejects(unseen, (error) => isVcsError(error, 'conflict') && error.status === 428);
    const put = await records.put('story', made.record.id, patched.record, { ifMatch: patched.etag });
    assert.equal(put.record.summary, 'Peas.');
    await records.delete('story', made.record.id, { ifMatch: put.etag });
    await assert.rejects(records.get('story', made.record.id), (error) => isVcsError(error, 'not-found'));
  });

  it('asks for anything under /v1 that has no function', async () => {
    await assert.rejects(
      client.request({ path: ['tokens'], expects: 'items', lang: false, authorised: true }),
      (error) => isVcsError(error, 'refused') && error.status === 403,
    );
  });

  it('has a function for every operation, save those of administrators', () => {
    const missing = Object.entries(document.paths).flatMap(([path, methods]) => {
      const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      return Object.keys(methods)
        .filter((method) => !asked.some((one) => one.method === method && pattern.test(one.path)))
        .map((method) => `${method} ${path}`);
    });
    assert.deepEqual(
      missing.filter((one) => !withoutFunctions.some((known) => known.test(one.split(' ')[1] ?? ''))),
      ['put /v1/emergency'],
    );
    assert.deepEqual(failures, []);
  });
});
