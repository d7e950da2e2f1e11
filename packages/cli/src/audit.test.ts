import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import { inventedWards } from './invented-wards.ts';
import { databaseIn, scratchFolders, vcsIn } from './run-command.ts';
import { putExamples } from './sample-database.ts';

const newFolder = scratchFolders();

it('every command that changes something says its name to the audit', async () => {
  const folder = newFolder();
  const vcs = vcsIn(folder);
  await putExamples(databaseIn(folder));
  writeFileSync(join(folder, 'sheet.csv'), 'Organisation name,Project or service\nWharf Club,Supper\n');
  writeFileSync(join(folder, 'wards.geojson'), inventedWards());
  writeFileSync(join(folder, 'postcodes.csv'), 'postcode,lat,long\nE3 4OA,51.53,-0.02\n');
  for (const line of [
    'import mapping sheet.csv',
    'import wards wards.geojson',
    'import postcodes postcodes.csv',
    'purge-examples',
    'token create Desk --scope editor',
    'token revoke Desk',
    'backup today',
    'restore today --replace',
  ]) {
    const { code, errors } = await vcs(...line.split(' '));
    assert.deepEqual([code, errors], [0, ''], line);
  }
  const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
  const entries = await catalogue.audit({ limit: 100_000 });
  await catalogue.close();
  const said = new Set(entries.map(({ actor, action, subject }) => `${actor}: ${action} ${subject.kind}`));
  for (const line of [
    'example data: created organisation',
    'vcs import mapping: created organisation',
    'vcs import mapping: created service',
    'vcs import wards: created ward-boundaries',
    'vcs import postcodes: created postcodes',
    'vcs purge-examples: deleted organisation',
    'vcs token create: created token',
    'vcs token revoke: revoked token',
    'vcs restore: restored dataset',
  ]) {
    assert.ok(said.has(line), line);
  }
  assert.deepEqual(
    [...said].filter((line) => line.startsWith('not named')),
    [],
  );
  const [imported] = entries.filter(({ actor }) => actor === 'vcs import mapping');
  assert.equal(imported?.reason, 'file sheet.csv');
});
