import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { databaseIn, environmentWith, scratchFolders, shim, vcsIn } from '../run-command.ts';
import { putExamples, putSample } from '../sample-database.ts';

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
const vcs = (...args: string[]) => vcsIn(folder)(...args);

describe('vcs export', () => {
  it('writes the public records and nothing else to standard output, the same each time', async () => {
    await putSample(databaseIn(folder));
    const first = await vcs('export', '--format', 'json');
    assert.deepEqual([first.code, first.errors], [0, '']);
    assert.deepEqual(
      JSON.parse(first.output).records.map(({ slug }: { slug: string }) => slug),
      ['open-house', 'invented-hall', 'lantern-hall', 'chess'],
    );
    assert.equal((await vcs('export', '--format', 'json')).output, first.output);
    const lines = await vcs('export', '--format', 'ndjson', '--kind', 'service');
    assert.deepEqual([lines.code, lines.output.split('\n').length], [0, 2]);
    const places = await vcs('export', '--format', 'geojson');
    assert.equal(JSON.parse(places.output).features.length, 1);
    const table = await vcs('export', '--format', 'csv', '--kind', 'organisation');
    assert.match(table.output, /^\uFEFFid,slug,name,/);
    assert.ok(table.output.includes(`,"'=1+1",`), 'no formula');
    for (const { output } of [first, lines, places, table]) assert.ok(!output.includes('Juniper'));
  });

  it('ends quietly when its reader has seen enough', async () => {
    await putExamples(databaseIn(folder));
    const child = spawn(process.execPath, [shim, 'export', '--format', 'json'], {
      cwd: folder,
      env: environmentWith({ VCS_DATA_DIR: join(folder, 'data') }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => (errors += text));
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual(await closed, [0, null]);
    assert.equal(errors, '');
  });

  it('writes everything to a reader that is slow', async () => {
    await putExamples(databaseIn(folder));
    const whole = await vcs('export', '--format', 'ndjson');
    const child = spawn(process.execPath, [shim, 'export', '--format', 'ndjson'], {
      cwd: folder,
      env: environmentWith({ VCS_DATA_DIR: join(folder, 'data') }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    for await (const part of child.stdout.setEncoding('utf8')) {
      text += part;
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(text, whole.output);
    assert.ok(whole.output.length > 200_000, 'more than a pipe holds');
  });

  it('says what is wrong with a call, or that there is no database, with nothing on standard output', async () => {
    const cases: [string[], number, RegExp][] = [
      [[], 2, /Expected --format with one of json, ndjson, csv, geojson, found none/],
      [['--format', 'xml'], 2, /found "xml"/],
      [['--format', 'json'], 1, /Expected a database at .*catalogue\.db, found no file/],
    ];
    for (const [args, code, message] of cases) {
      const ended = await vcs('export', ...args);
      assert.deepEqual([ended.code, ended.output], [code, '']);
      assert.match(ended.errors, message);
    }
    assert.ok(!existsSync(join(folder, 'data')), 'and makes none');
    await putSample(databaseIn(folder));
    const wrong: [string[], RegExp][] = [
      [['--format', 'csv'], /CSV table holds one kind/],
      [['--format', 'json', '--kind', 'services'], /Expected one of the kinds .*found "services"/],
      [['--format', 'geojson', '--kind', 'service'], /places only/],
    ];
    for (const [args, message] of wrong) {
      const ended = await vcs('export', ...args);
      assert.deepEqual([ended.code, ended.output], [2, '']);
      assert.match(ended.errors, message);
    }
  });
});
