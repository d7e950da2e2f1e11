import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MissingReferenceError } from '../errors.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleLocation, sampleOrganisation } from '../record/sample-records.ts';
import { InvalidTokenError } from './errors.ts';
import type { NewToken } from './token.ts';

const by = { actor: 'a test' };
const hall = sampleOrganisation('Lantern Hall');
const yard = sampleLocation('Lantern Yard');
const editor: NewToken = { name: 'Ayesha at the desk', scope: 'editor', expiresAt: '2026-03-01T00:00:00.000Z' };

/** A catalogue whose time a test sets. */
async function timed() {
  const time = { now: '2026-02-01T12:00:00.000Z' };
  const databaseUrl = await sampleEngine().passing();
  const catalogue = await openCatalogue({ databaseUrl, clock: () => new Date(time.now) });
  await putAll(catalogue, { organisations: [hall], locations: [yard] });
  return Object.assign(catalogue, { time, [Symbol.asyncDispose]: () => catalogue.close() });
}

describe('a token', () => {
  test('is found by its secret, which comes out once', async () => {
    await using catalogue = await timed();
    const { token, secret } = await catalogue.tokens.create(editor, by);
    assert.match(secret, /^vcs_[\w-]{43}$/);
    assert.deepEqual(await catalogue.tokens.find(secret), { state: 'valid', token });
    assert.equal(JSON.stringify(await catalogue.tokens.list()).includes(secret.slice(4)), false);
    const other = await catalogue.tokens.create(editor, by);
    assert.notEqual(other.secret, secret);
    assert.notEqual(other.token.id, token.id);
  });

  test('of another secret is unknown', async () => {
    await using catalogue = await timed();
    const { secret } = await catalogue.tokens.create(editor, by);
    const near = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    for (const wrong of ['', 'vcs_', near, `${secret}x`, secret.slice(4), '\0', 'x'.repeat(100_000)]) {
      assert.deepEqual(await catalogue.tokens.find(wrong), { state: 'unknown' });
    }
  });

  test('is of no use from the moment it expires', async () => {
    await using catalogue = await timed();
    const { secret } = await catalogue.tokens.create(editor, by);
    catalogue.time.now = '2026-02-28T23:59:59.999Z';
    assert.equal((await catalogue.tokens.find(secret)).state, 'valid');
    catalogue.time.now = '2026-03-01T00:00:00.000Z';
    assert.equal((await catalogue.tokens.find(secret)).state, 'expired');
  });

  test('is of no use once it is revoked, and stays revoked as it was', async () => {
    await using catalogue = await timed();
    const { token, secret } = await catalogue.tokens.create(editor, by);
    const revoked = await catalogue.tokens.revoke(token.id, by);
    assert.equal(revoked?.revokedAt, '2026-02-01T12:00:00.000Z');
    assert.equal((await catalogue.tokens.find(secret)).state, 'revoked');
    catalogue.time.now = '2026-02-02T12:00:00.000Z';
    assert.deepEqual(await catalogue.tokens.revoke(token.id, by), revoked);
    assert.equal(await catalogue.tokens.revoke(hall.id, by), undefined);
  });

  test('says to the minute when it was last used', async () => {
    await using catalogue = await timed();
    const { secret } = await catalogue.tokens.create(editor, by);
    const lastUsed = async () => (await catalogue.tokens.list())[0]?.lastUsedAt;
    assert.equal(await lastUsed(), undefined);
    await catalogue.tokens.find(secret);
    assert.equal(await lastUsed(), '2026-02-01T12:00:00.000Z');
    catalogue.time.now = '2026-02-01T12:00:59.999Z';
    await catalogue.tokens.find(secret);
    assert.equal(await lastUsed(), '2026-02-01T12:00:00.000Z');
    catalogue.time.now = '2026-02-01T12:01:00.000Z';
    await catalogue.tokens.find(secret);
    assert.equal(await lastUsed(), '2026-02-01T12:01:00.000Z');
  });

  test('of a partner names organisations that are there; the others name none', async () => {
    await using catalogue = await timed();
    const partner: NewToken = { ...editor, scope: 'partner', organisationIds: [hall.id, hall.id] };
    const { token } = await catalogue.tokens.create(partner, by);
    assert.deepEqual(token.organisationIds, [hall.id]);
    const refused = (input: object, field: RegExp) =>
      assert.rejects(catalogue.tokens.create({ ...partner, ...input } as NewToken, by), (error) => {
        assert.ok(error instanceof InvalidTokenError);
        assert.match(error.problems.map((problem) => problem.field).join(), field);
        return true;
      });
    await refused({ organisationIds: [] }, /organisationIds/);
    await refused({ scope: 'admin' }, /organisationIds/);
    await refused({ scope: 'owner' }, /scope/);
    await refused({ name: ' ' }, /name/);
    await refused({ name: 'two\nlines' }, /name/);
    await refused({ expiresAt: '2026-02-01T12:00:00.000Z' }, /expiresAt/);
    await refused({ expiresAt: '2029-02-01T12:00:00.000Z' }, /expiresAt/);
    await refused({ expiresAt: 'tomorrow' }, /expiresAt/);
    for (const organisationIds of [[yard.id], [hall.id, '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a01']]) {
      await assert.rejects(catalogue.tokens.create({ ...partner, organisationIds }, by), MissingReferenceError);
    }
    assert.equal((await catalogue.tokens.list()).length, 1);
  });

  test('and its use leave the dataset as it was', async () => {
    await using catalogue = await timed();
    const tag = await catalogue.datasetTag();
    const { secret } = await catalogue.tokens.create(editor, by);
    await catalogue.tokens.find(secret);
    await catalogue.tokens.list();
    assert.equal(await catalogue.datasetTag(), tag);
  });
});
