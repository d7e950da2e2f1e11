import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { person } from '@vcs/schema';
import { openCatalogue } from '../open-catalogue.ts';
import { openStore } from '../open-store.ts';
import { sampleCatalogue } from '../record/sample-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleLocation, sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { KeyReusedError } from './errors.ts';

const hall = sampleOrganisation('Lantern Hall');
const chess = sampleService('Chess', hall, { wards: ['poplar'] });
const by = { actor: 'Ayesha', tokenId: 'a-token', reason: 'They asked' };

describe('the audit', () => {
  test('says who did what to which record, when, why, and what is different', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    const changed = { ...chess, name: 'Chess club', alert: 'Closed', wards: ['poplar', 'bow-east'] as const };
    await catalogue.change(
      async ({ services }) => {
        await services.put({ ...changed, wards: [...changed.wards], contact: { phones: [], email: 'a@example.org' } });
      },
      { by },
    );
    const [entry] = await catalogue.audit({ limit: 1 });
    assert.deepEqual(
      { ...entry, id: undefined, changeId: undefined },
      {
        number: 3,
        id: undefined,
        changeId: undefined,
        at: '2026-02-01T12:00:00.000Z',
        ...by,
        action: 'updated',
        subject: { kind: 'service', id: chess.id, name: 'chess' },
        difference: [
          { pointer: '/alert', after: 'Closed' },
          { pointer: '/contact/email', after: 'a@example.org' },
          { pointer: '/name', before: 'Chess', after: 'Chess club' },
          { pointer: '/wards', before: ['poplar'], after: ['poplar', 'bow-east'] },
        ],
      },
    );
    await catalogue.change(({ services }) => services.delete(chess.id), { by: { actor: 'Ben' } });
    const [deleted] = await catalogue.audit({ limit: 1 });
    assert.deepEqual([deleted!.action, deleted!.actor, deleted!.reason], ['deleted', 'Ben', undefined]);
    const [whole] = deleted!.difference;
    assert.equal(whole!.pointer, '');
    assert.equal((whole!.before as { name: string }).name, 'Chess club');
    assert.equal('after' in whole!, false);
  });

  test('is written with the change or not at all', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    await catalogue.change(({ organisations }) => organisations.put(hall), { by });
    await catalogue.change(({ services }) => services.put(chess), { by, dryRun: true });
    await assert.rejects(
      catalogue.change(
        async ({ services }) => {
          await services.put(chess);
          throw new Error('stop');
        },
        { by },
      ),
      /stop/,
    );
    assert.deepEqual(await catalogue.audit({ actor: by.actor, limit: 10 }), []);
  });

  test('holds an entry for each record of a long change, in order and without gaps', async () => {
    await using catalogue = await sampleCatalogue();
    const many = Array.from({ length: 450 }, (_, index) => sampleOrganisation(`Hall ${index}`));
    await catalogue.change(
      async ({ organisations }) => {
        for (const one of many) await organisations.put(one);
      },
      { by },
    );
    const entries = await catalogue.audit({ limit: 1000 });
    assert.deepEqual(
      entries.map(({ number }) => number),
      Array.from({ length: 450 }, (_, index) => 450 - index),
    );
    assert.deepEqual(
      entries.map(({ subject }) => subject.id).reverse(),
      many.map(({ id }) => id),
    );
    assert.equal(new Set(entries.map(({ changeId }) => changeId)).size, 1);
  });

  test('is read page by page and by what it is about', async () => {
    let now = '2026-03-01T10:00:00.000Z';
    const databaseUrl = await sampleEngine().passing();
    const catalogue = await openCatalogue({ databaseUrl, clock: () => new Date(now) });
    await catalogue.change(({ organisations }) => organisations.put(hall), { by });
    now = '2026-03-02T10:00:00.000Z';
    await catalogue.change(({ services }) => services.put(chess), { by: { actor: 'Ben' } });
    const { token } = await catalogue.tokens.create(
      { name: 'Desk', scope: 'editor', expiresAt: '2026-04-01T00:00:00Z' },
      { actor: 'Ben' },
    );
    await catalogue.tokens.revoke(token.id, { actor: 'Ben' });
    const numbers = async (query: object) => {
      const entries = await catalogue.audit({ limit: 10, ...query });
      return entries.map(({ number }) => number);
    };
    assert.deepEqual(await numbers({}), [4, 3, 2, 1]);
    assert.deepEqual(await numbers({ limit: 2, before: 4 }), [3, 2]);
    assert.deepEqual(await numbers({ kind: 'service' }), [2]);
    assert.deepEqual(await numbers({ kind: 'token' }), [4, 3]);
    assert.deepEqual(await numbers({ kind: 'token', action: 'revoked' }), [4]);
    assert.deepEqual(await numbers({ id: hall.id }), [1]);
    assert.deepEqual(await numbers({ actor: 'Ben', until: '2026-03-02T10:00:00.000Z' }), []);
    assert.deepEqual(await numbers({ since: '2026-03-02T10:00:00.000Z' }), [4, 3, 2]);
    assert.deepEqual(await numbers({ tokenId: 'a-token' }), [1]);
    assert.deepEqual(await numbers({ kind: `service' OR '1'='1` }), []);
    await catalogue.close();
  });

  test('keeps no private detail, and of people and hidden places no value', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    const canary = 'canary-7f3a';
    const someone = person.parse({
      id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a01',
      slug: 'somebody',
      name: canary,
      source: { name: 'Sample' },
      role: 'service-contact',
      consent: { given: '2026-01-05', wording: 'Show my name.' },
      createdAt: hall.createdAt,
      updatedAt: hall.updatedAt,
    });
    const refuge = sampleLocation('Juniper House', { confidential: true, description: canary } as object);
    await catalogue.change(
      async ({ organisations, people, locations }) => {
        await organisations.putPrivate({ recordId: hall.id, note: canary, updater: { name: canary } });
        await people.put(someone);
        await people.put({ ...someone, name: `${canary} again` });
        await people.delete(someone.id);
        await locations.put({ ...refuge, address: { lines: [canary], city: 'London' } } as typeof refuge);
        await locations.delete(refuge.id);
      },
      { by },
    );
    const entries = await catalogue.audit({ actor: by.actor, limit: 20 });
    assert.deepEqual(
      entries.map(({ action, difference }) => [action, difference.map(({ pointer }) => pointer)]),
      [
        ['deleted', ['']],
        ['created', ['']],
        ['deleted', ['']],
        ['updated', ['/name']],
        ['created', ['']],
        ['private-details', ['/note', '/recordId', '/updater']],
      ],
    );
    assert.equal(JSON.stringify(entries).includes(canary), false);
  });

  test('cannot be changed, replaced or emptied, not even past this software', async () => {
    const databaseUrl = await sampleEngine().database();
    const clock = () => new Date('2026-02-01T12:00:00Z');
    const catalogue = await openCatalogue({ databaseUrl, clock });
    await catalogue.change(({ organisations }) => organisations.put(hall), { by });
    const before = await catalogue.audit({ limit: 10 });
    const store = await openStore({ databaseUrl, clock });
    for (const statement of [
      `UPDATE audit SET actor = 'nobody'`,
      'DELETE FROM audit',
      ...(sampleEngine().name === 'postgres'
        ? ['TRUNCATE audit']
        : [`INSERT OR REPLACE INTO audit SELECT * FROM audit`, `REPLACE INTO audit SELECT * FROM audit`]),
    ]) {
      const attempt = store.change(async (sql) => ({ result: await sql.all(statement), keep: true }));
      await assert.rejects(attempt, /append-only/, statement);
    }
    assert.deepEqual(await catalogue.audit({ limit: 10 }), before);
    await store.close();
    await catalogue.close();
  });
});

describe('a change with the key of a request', () => {
  const once = { tokenId: 'a-token', key: 'k', requestHash: 'h' };

  test('is made once, by however many catalogues at the same time', async () => {
    const databaseUrl = await sampleEngine().database();
    const [left, right] = await Promise.all([openCatalogue({ databaseUrl }), openCatalogue({ databaseUrl })]);
    let ran = 0;
    const change = (catalogue: typeof left) =>
      catalogue.change(
        async ({ organisations }) => {
          ran += 1;
          return { ran, result: await organisations.put({ ...hall, name: `Hall ${ran}` }) };
        },
        { by, once },
      );
    const results = await Promise.all([left, right, left, right].map(change));
    assert.deepEqual(results, Array(4).fill({ ran: 1, result: 'created' }));
    assert.equal((await left.stored('organisation', hall.id))?.name, 'Hall 1');
    assert.equal((await left.audit({ limit: 10 })).length, 1);
    await left.close();
    await right.close();
  });

  test('is another one for another token, and refused for another request', async () => {
    await using catalogue = await sampleCatalogue();
    const change = (key: object) => catalogue.change(() => ({ now: Math.random() }), { once: { ...once, ...key } });
    const first = await change({});
    assert.deepEqual(await change({}), first);
    assert.notDeepEqual(await change({ tokenId: 'other' }), first);
    assert.notDeepEqual(await change({ key: 'other' }), first);
    await assert.rejects(change({ requestHash: 'other' }), KeyReusedError);
  });

  test('that failed is not remembered', async () => {
    await using catalogue = await sampleCatalogue();
    const failing = () =>
      catalogue.change(
        () => {
          throw new Error('no');
        },
        { once },
      );
    await assert.rejects(failing(), /no/);
    assert.equal(await catalogue.change(() => 'done', { once }), 'done');
  });
});

describe('an answer that was kept for a request', () => {
  test('is forgotten after a day, by the next who uses a token', async () => {
    const time = { now: '2026-03-01T10:00:00.000Z' };
    const clock = () => new Date(time.now);
    const databaseUrl = await sampleEngine().database();
    const catalogue = await openCatalogue({ databaseUrl, clock });
    const expiresAt = '2026-04-01T00:00:00Z';
    const { secret } = await catalogue.tokens.create({ name: 'Desk', scope: 'editor', expiresAt }, by);
    const once = { tokenId: 'a-token', key: 'k', requestHash: 'h' };
    await catalogue.change(() => ({ name: 'Amina' }), { once });
    const store = await openStore({ databaseUrl, clock });
    const kept = async () => {
      await catalogue.tokens.list();
      return (await store.readingLatest.all('SELECT answer FROM answered_request')).length;
    };
    time.now = '2026-03-02T09:59:59.999Z';
    await catalogue.tokens.find(secret);
    assert.equal(await kept(), 1);
    time.now = '2026-03-02T10:01:00.000Z';
    await catalogue.tokens.find(secret);
    assert.equal(await kept(), 0);
    await store.close();
    await catalogue.close();
  });
});

describe('whose a record is', () => {
  test('follows from the organisations that it names, over premises and places', async () => {
    const club = sampleOrganisation('Wharf Club');
    const yard = sampleLocation('Yard');
    const services = [sampleService('Chess', hall, { locationIds: [yard.id] })];
    await using catalogue = await sampleCatalogue({ organisations: [hall, club], locations: [yard], services });
    assert.deepEqual(await catalogue.organisationsOf('organisation', hall), [hall.id]);
    assert.deepEqual(await catalogue.organisationsOf('service', services[0]!), [hall.id]);
    assert.deepEqual(await catalogue.organisationsOf('location', yard), [hall.id]);
    assert.deepEqual(await catalogue.organisationsOf('location', sampleLocation('Nowhere')), []);
    await catalogue.change((records) =>
      records.services.put(sampleService('Supper', club, { locationIds: [yard.id] })),
    );
    assert.deepEqual(await catalogue.organisationsOf('location', yard), [hall.id, club.id].sort());
  });
});
