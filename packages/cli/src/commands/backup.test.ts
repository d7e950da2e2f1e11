import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import { databaseIn, scratchFolders, vcsIn } from '../run-command.ts';
import { putExamples, putSample, sampleOrganisation } from '../sample-database.ts';

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
const vcs = (...args: string[]) => vcsIn(folder)(...args);

describe('vcs backup and vcs restore', () => {
  it('give another database that exports the same bytes, in every format', async () => {
    await putExamples(databaseIn(folder));
    const made = await vcs('backup', 'backups/today');
    assert.deepEqual([made.code, made.errors], [0, '']);
    assert.match(
      made.output,
      /^Backed up \d+ records of .*catalogue\.db, version 1 of the dataset, to .*backups\/today\n/,
    );
    assert.deepEqual(readdirSync(join(folder, 'backups')), ['today']);

    const other = newFolder();
    const restored = await vcsIn(other)('restore', join(folder, 'backups', 'today'));
    assert.deepEqual([restored.code, restored.errors], [0, '']);
    assert.match(restored.output, /^Restored \d+ records from .*today, backed up at .*Z, to .*catalogue\.db\n/);
    for (const call of [
      ['export', '--format', 'json'],
      ['export', '--format', 'ndjson'],
      ['export', '--format', 'geojson'],
      ['export', '--format', 'csv', '--kind', 'service'],
    ]) {
      assert.equal((await vcsIn(other)(...call)).output, (await vcs(...call)).output, call.join(' '));
    }
  });

  it('work while another program has the database open and changes it', async () => {
    await putSample(databaseIn(folder));
    const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
    await catalogue.change(async ({ organisations }) => {
      await organisations.put(sampleOrganisation('Half done'));
      const { code, output } = await vcs('backup', 'backup');
      assert.equal(code, 0);
      assert.match(output, /^Backed up 6 records/, 'without the change that is not done');
    });
    await catalogue.close();
  });

  it('refuse a folder in use, a damaged backup and a database in use, and leave all as it was', async () => {
    await putSample(databaseIn(folder));
    const before = (await vcs('export', '--format', 'json')).output;
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'letter.txt'), 'Dear all');
    await vcs('backup', 'good');
    await vcs('backup', 'bad');
    appendFileSync(join(folder, 'bad', 'records', 'service.ndjson'), ' ');
    const cases: [string[], RegExp][] = [
      [['backup', 'full'], /^vcs: Expected a new or empty folder for the backup, found .*full with a file in it/],
      [['restore', 'good'], /^vcs: Expected an empty database .*use --replace/],
      [['restore', 'bad', '--replace'], /^vcs: .*service\.ndjson is not the file that was backed up/],
      [['restore', 'none', '--replace'], /^vcs: Expected .*none to be a backup/],
    ];
    for (const [args, message] of cases) {
      const ended = await vcs(...args);
      assert.deepEqual([ended.code, ended.output], [1, ''], args.join(' '));
      assert.match(ended.errors, message);
      assert.doesNotMatch(ended.errors, /\n {4}at /);
    }
    assert.equal((await vcs('export', '--format', 'json')).output, before);
  });

  it('make no database for a backup that is damaged or not there', async () => {
    await putSample(databaseIn(folder));
    await vcs('backup', 'bad');
    appendFileSync(join(folder, 'bad', 'records', 'service.ndjson'), ' ');
    const other = newFolder();
    for (const backup of [join(folder, 'bad'), join(folder, 'none')]) {
      const { code, errors } = await vcsIn(other)('restore', backup);
      assert.equal(code, 1);
      assert.match(errors, /Nothing was restored/);
      assert.deepEqual(readdirSync(other), []);
    }
  });

  it('replace what is there only when asked to', async () => {
    await putSample(databaseIn(folder));
    await vcs('backup', 'backup');
    const other = newFolder();
    await putExamples(databaseIn(other));
    const { code, output } = await vcsIn(other)('restore', join(folder, 'backup'), '--replace');
    assert.equal(code, 0);
    assert.match(output, /What was there before is gone\. The dataset has version 2\./);
    const wanted = await vcs('export', '--format', 'json');
    assert.equal((await vcsIn(other)('export', '--format', 'json')).output, wanted.output);
  });

  it('do not take a database that is not there for an empty one', async () => {
    const { code, errors } = await vcs('backup', 'backup');
    assert.equal(code, 1);
    assert.match(errors, /found no file/);
    assert.ok(!existsSync(join(folder, 'backup')) && !existsSync(join(folder, 'data')));
  });
});
