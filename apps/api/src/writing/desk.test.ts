import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { answerEmergency, backUp, exportRecords, openCatalogue, openRowStore } from '@vcs/catalogue';
import type { AuditEntry, Token } from '@vcs/catalogue';
import { createApp } from '../app.ts';
import { readProblem } from '../testing/request.ts';
import { chess, hall, sampleDesk } from './sample-desk.ts';
import type { Desk } from './sample-desk.ts';

const emergency = { title: 'Flood', text: 'Stay upstairs.' };

describe('/v1/tokens', () => {
  const wanted = { name: 'Front desk', scope: 'editor', expiresAt: '2027-01-01T00:00:00Z' };

  it('makes a token of use, lists it without its secret, and makes it of no use', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    const made = await desk.send('/v1/tokens', { method: 'POST', as, body: wanted });
    assert.equal(made.status, 201);
    const { token, secret } = (await made.json()) as { token: Token; secret: string };
    const at = `/v1/records/service/${chess.id}`;
    assert.equal((await desk.send(at, { as: secret })).status, 200);
    const list = await (await desk.send('/v1/tokens', { as })).text();
    assert.ok(list.includes(token.id));
    assert.equal(list.includes(secret), false);
    assert.equal((await desk.send(`/v1/tokens/${token.id}`, { method: 'DELETE', as })).status, 200);
    await readProblem(await desk.send(at, { as: secret }), 401, 'token-refused');
    assert.equal((await desk.send(`/v1/tokens/${token.id}`, { method: 'DELETE', as })).status, 200);
  });

  it('says what is wrong with a token that it does not make', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    const refused = async (fields: object, status: number, kind: string) => {
      const response = await desk.send('/v1/tokens', { method: 'POST', as, body: { ...wanted, ...fields } });
      const { invalidParameters = [] } = await readProblem(response, status, kind);
      return invalidParameters.map(({ name }) => name);
    };
    assert.deepEqual(await refused({ scope: 'editr' }, 422, 'invalid-record'), ['/scope']);
    assert.deepEqual(await refused({ scope: 'partner' }, 422, 'invalid-record'), ['/organisationIds']);
    assert.deepEqual(await refused({ expiresAt: '2020-01-01T00:00:00Z' }, 422, 'invalid-record'), ['/expiresAt']);
    assert.deepEqual(await refused({ secret: 'vcs_mine' }, 422, 'invalid-record'), ['/secret']);
    await refused({ scope: 'partner', organisationIds: [chess.id] }, 422, 'reference-not-found');
    assert.equal((await desk.catalogue.tokens.list()).length, 1);
    for (const id of ['none', '%00', chess.id]) {
      await readProblem(await desk.send(`/v1/tokens/${id}`, { method: 'DELETE', as }), 404, 'record-not-found');
    }
  });
});

describe('/v1/audit', () => {
  interface Page {
    items: AuditEntry[];
    next?: string;
  }

  async function page(desk: Desk, as: string, address: string): Promise<Page> {
    const response = await desk.send(address, { as });
    assert.equal(response.status, 200);
    return (await response.json()) as Page;
  }

  it('says who changed what, when, why and how', async () => {
    const desk = await sampleDesk();
    const [as, admin] = [await desk.token('editor', { name: 'Ayesha' }), await desk.token('admin')];
    await desk.send(`/v1/records/service/${chess.id}`, {
      method: 'PATCH',
      as,
      body: { name: 'Chess club' },
      headers: { 'If-Match': '*', 'Change-Reason': 'They%20wrote%20%E2%80%9Cclub%E2%80%9D, 100% sure' },
    });
    const [token] = (await desk.catalogue.tokens.list()).filter(({ name }) => name === 'Ayesha');
    const { items } = await page(desk, admin, '/v1/audit?kind=service&per_page=1');
    const [entry] = items;
    assert.deepEqual(
      [entry!.actor, entry!.tokenId, entry!.reason, entry!.action, entry!.at],
      ['Ayesha', token!.id, 'They wrote “club”, 100% sure', 'updated', '2026-11-21T12:00:00.000Z'],
    );
    assert.deepEqual(entry!.subject, { kind: 'service', id: chess.id, name: 'chess' });
    assert.deepEqual(entry!.difference, [{ pointer: '/name', before: 'Chess', after: 'Chess club' }]);
  });

  it('is read to its end page by page, whatever is added meanwhile', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const seen: number[] = [];
    for (let next: string | undefined = '/v1/audit?per_page=2'; next !== undefined;) {
      const read: Page = await page(desk, as, next);
      seen.push(...read.items.map(({ number }) => number));
      next = read.next;
      await desk.token('editor');
    }
    assert.deepEqual(seen, [5, 4, 3, 2, 1]);
  });

  it('is narrowed strictly', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    assert.equal((await page(desk, as, `/v1/audit?id=${hall.id}`)).items.length, 1);
    assert.equal((await page(desk, as, '/v1/audit?since=2026-11-21&until=2026-11-21')).items.length, 5);
    assert.equal((await page(desk, as, '/v1/audit?until=2026-11-20')).items.length, 0);
    assert.equal((await page(desk, as, '/v1/audit?actor=the+samples&kind=token')).items.length, 1);
    for (const query of ['since=yesterday', 'action=read', 'per_page=101', 'before=0', 'kin=service']) {
      await readProblem(await desk.send(`/v1/audit?${query}`, { as }), 400, 'invalid-parameter');
    }
  });

  it('cannot be written to', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      await readProblem(await desk.send('/v1/audit', { method, as, body: {} }), 405, 'method-not-allowed');
    }
  });
});

describe('PUT /v1/emergency', () => {
  const put = (desk: Desk, as: string, body: object) => desk.send('/v1/emergency', { method: 'PUT', as, body });
  const state = (desk: Desk) => answerEmergency(desk.catalogue, { now: desk.time.now, lang: undefined });

  it('switches the notice on and off, and on again with the messages of the last time', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    assert.equal((await state(desk)).active, false);
    const response = await put(desk, as, { active: true, messages: { en: emergency }, firstServiceIds: [chess.id] });
    assert.equal(response.status, 200);
    const on = await state(desk);
    assert.ok(on.active);
    assert.equal(on.messages['en']?.title, 'Flood');
    assert.equal(on.services[0]?.id, chess.id);
    assert.equal(on.since, '2026-11-21T12:00:00.000Z');
    desk.time.now = new Date('2026-11-21T13:00:00Z');
    await put(desk, as, { active: false });
    assert.equal((await state(desk)).active, false);
    await put(desk, as, { active: true });
    const again = await state(desk);
    assert.ok(again.active);
    assert.equal(again.since, '2026-11-21T13:00:00.000Z');
    assert.equal(again.messages['en']?.title, 'Flood');
    const entries = await desk.catalogue.audit({ kind: 'emergency-notice', limit: 5 });
    assert.deepEqual(
      entries.map(({ actor, action }) => [actor, action]),
      [
        ['The admin', 'updated'],
        ['The admin', 'updated'],
        ['The admin', 'created'],
      ],
    );
  });

  it('is the only notice that is on', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    const other = {
      slug: 'older',
      active: true,
      messages: { en: { title: 'Old', text: 'Old.' } },
      source: { name: 'S' },
    };
    const made = await desk.send('/v1/records/emergency-notice', { method: 'POST', as, body: other });
    assert.equal(made.status, 201);
    await put(desk, as, { active: true, messages: { en: emergency } });
    assert.equal((await desk.catalogue.stored('emergency-notice', 'older'))?.active, false);
    await put(desk, as, { active: false });
    assert.equal((await state(desk)).active, false);
  });

  it('asks for a message in English the first time, and for services that are there', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('admin');
    const first = await readProblem(await put(desk, as, { active: true }), 422, 'invalid-record');
    assert.equal(first.invalidParameters?.[0]?.name, '/messages');
    await readProblem(await put(desk, as, { active: true, messages: { bn: emergency } }), 422, 'invalid-record');
    await readProblem(await put(desk, as, { active: 'false' }), 422, 'invalid-record');
    const missing = await put(desk, as, { active: true, messages: { en: emergency }, firstServiceIds: [hall.id] });
    const { invalidParameters } = await readProblem(missing, 422, 'reference-not-found');
    assert.equal(invalidParameters?.[0]?.name, '/firstServiceIds/0');
  });

  it('leaves reading to everybody', async () => {
    const desk = await sampleDesk();
    const app = await createApp({ catalogue: desk.catalogue, clock: () => desk.time.now });
    const preflight = await app.request('/v1/emergency', { method: 'OPTIONS' });
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET, HEAD, PUT, OPTIONS');
    const refused = await app.request('/v1/emergency', { method: 'DELETE' });
    assert.equal(refused.headers.get('allow'), 'GET, HEAD, PUT, OPTIONS');
    for (const method of ['GET', 'HEAD']) {
      const response = await app.request('/v1/emergency', { method });
      assert.equal(response.status, 200);
      assert.match(response.headers.get('cache-control')!, /max-age=30/);
    }
  });
});

describe('a secret', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'secret-'));
  after(() => rmSync(scratch, { recursive: true }));

  it('is in no log, error, audit, export or backup; its hash in the backup only', async () => {
    const databaseUrl = `sqlite:${join(scratch, 'catalogue.db')}`;
    const catalogue = await openCatalogue({ databaseUrl });
    await catalogue.change(({ organisations }) => organisations.put(hall), { by: { actor: 'a test' } });
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { secret } = await catalogue.tokens.create({ name: 'Desk', scope: 'admin', expiresAt }, { actor: 'a test' });
    const hash = createHash('sha256').update(secret).digest('hex');
    const told: string[] = [];
    const app = await createApp({
      catalogue,
      reportError: (error, requestId) => void told.push(requestId, String(error), JSON.stringify(error)),
    });
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
    for (const [method, path, body] of [
      ['GET', '/v1/tokens'],
      ['GET', '/v1/audit'],
      ['GET', '/v1/records/service/none'],
      ['POST', '/v1/tokens', '{"name":'],
      ['POST', '/v1/tokens', JSON.stringify({ name: 'Other', scope: 'editor', expiresAt })],
      ['PUT', '/v1/emergency', JSON.stringify({ active: true })],
      ['GET', `/v1/services?q=${secret}x`],
      ['GET', '/v1/nowhere'],
    ] as const) {
      const response = await app.request(path, { method, headers, ...(body !== undefined && { body }) });
      told.push(JSON.stringify([...response.headers]), await response.text());
    }
    const rows = await openRowStore({ databaseUrl });
    await exportRecords(rows, { format: 'json' }, (part) => void told.push(part));
    await backUp(rows, join(scratch, 'backup'));
    await rows.close();
    await catalogue.close();
    const files = readdirSync(join(scratch, 'backup'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const);
    const database = readFileSync(join(scratch, 'catalogue.db'), 'latin1');
    for (const text of [...told, database, ...files.map(([, content]) => content)]) {
      assert.equal(text.includes(secret), false);
    }
    assert.equal(
      told.some((text) => text.includes(hash)),
      false,
    );
    assert.deepEqual(
      files.filter(([, content]) => content.includes(hash)).map(([name]) => name),
      ['tokens.ndjson'],
    );
  });
});
