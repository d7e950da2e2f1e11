import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openCatalogue } from '../open-catalogue.ts';
import type { Catalogue } from '../catalogue.ts';
import { sampleOrganisation } from '../record/sample-records.ts';
import { backUp, openRowStore, restoreFrom } from './index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'access-backup-'));
after(() => rmSync(scratch, { recursive: true }));
let places = 0;
const place = (name: string) => join(scratch, `${(places += 1)}-${name}`);

const by = { actor: 'a test' };
const hall = sampleOrganisation('Lantern Hall');
const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString();

async function opened(): Promise<{ databaseUrl: string; catalogue: Catalogue }> {
  const databaseUrl = `sqlite:${place('catalogue.db')}`;
  return { databaseUrl, catalogue: await openCatalogue({ databaseUrl }) };
}

async function backedUp(databaseUrl: string): Promise<string> {
  const rows = await openRowStore({ databaseUrl });
  const folder = place('backup');
  await backUp(rows, folder);
  await rows.close();
  return folder;
}

async function restored(databaseUrl: string, folder: string): Promise<void> {
  const rows = await openRowStore({ databaseUrl });
  await restoreFrom(rows, folder, { replace: true, by: { actor: 'vcs restore' } });
  await rows.close();
}

describe('a backup of who may write', () => {
  test('lets tokens be of use in a new database, and tells there what was done before', async () => {
    const source = await opened();
    await source.catalogue.change(({ organisations }) => organisations.put(hall), { by });
    const desk = await source.catalogue.tokens.create({ name: 'Desk', scope: 'editor', expiresAt: inAYear }, by);
    const before = await source.catalogue.audit({ limit: 10 });
    const folder = await backedUp(source.databaseUrl);
    await source.catalogue.close();

    const target = await opened();
    await restored(target.databaseUrl, folder);
    assert.equal((await target.catalogue.tokens.find(desk.secret)).state, 'valid');
    const [latest, ...earlier] = await target.catalogue.audit({ limit: 10 });
    assert.deepEqual(earlier, before);
    assert.deepEqual([latest!.action, latest!.actor, latest!.number], ['restored', 'vcs restore', before.length + 1]);
    await target.catalogue.close();
  });

  test('brings no token back that was revoked since, and takes nothing out of the audit', async () => {
    const { databaseUrl, catalogue } = await opened();
    await catalogue.change(({ organisations }) => organisations.put(hall), { by });
    const desk = await catalogue.tokens.create({ name: 'Desk', scope: 'editor', expiresAt: inAYear }, by);
    const folder = await backedUp(databaseUrl);
    await catalogue.tokens.revoke(desk.token.id, by);
    const later = await catalogue.tokens.create({ name: 'Later', scope: 'admin', expiresAt: inAYear }, by);
    const before = await catalogue.audit({ limit: 10 });
    await restored(databaseUrl, folder);
    assert.equal((await catalogue.tokens.find(desk.secret)).state, 'revoked');
    assert.equal((await catalogue.tokens.find(later.secret)).state, 'valid');
    assert.deepEqual((await catalogue.audit({ limit: 10 })).slice(1), before);
    await catalogue.close();
  });
});
