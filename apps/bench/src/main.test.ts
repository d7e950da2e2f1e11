import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

describe('the command', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'bench-'))));
  after(() => rmSync(folder, { recursive: true }));

  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, VCS_BENCH_FOLDER: folder },
    });

  test('fills a database once, then measures each kind of search on it', () => {
    const args = ['search', '--size', '60', '--repeat', '1', '--json'];
    const first = bench(...args);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stderr, /60 of 60 services/);
    const { report, measurements } = JSON.parse(first.stdout) as {
      report: { name: string; found: number; ratio: number; median: number; p95: number }[];
      measurements: { facets: number; memory: Record<string, number> }[];
    };
    const named = Object.fromEntries(report.map((row) => [row.name, row]));
    assert.equal(named['browse all']?.found, 60);
    assert.ok((named['the broadest word']?.found ?? 0) > 40);
    assert.equal(named['a bare prepared statement']?.ratio, 1);
    for (const { name, median, p95 } of report) assert.ok(median > 0 && p95 >= median, name);
    assert.ok(named['browse all, data just changed']);
    assert.ok((measurements[0]?.facets ?? 0) >= 2);
    assert.ok(Object.values(measurements[0]!.memory).every((megabytes) => megabytes > 1));

    const again = bench('search', '--size', '60', '--repeat', '1');
    assert.equal(again.status, 0, again.stderr);
    assert.doesNotMatch(again.stderr, /of 60 services/);
    assert.match(again.stdout, /^\| browse all +\| 60 +\| /m);
  });

  test('weighs the built files beside their budgets', () => {
    const { status, stdout, stderr } = bench('bytes', '--json');
    assert.equal(status, 0, stderr);
    const { rows } = JSON.parse(stdout) as { rows: { what: string; bytes: number; budget: number }[] };
    assert.ok(rows.some(({ what }) => what === 'loader'));
    assert.ok(rows.some(({ what }) => what.startsWith('directory: all')));
    const [one, whole] = rows.filter(({ what }) => what.startsWith('SDK'));
    assert.ok(one!.bytes > 500 && one!.bytes < whole!.bytes);
  });

  test('says what it does not know', () => {
    for (const [args, message] of [
      [['serach'], /Expected one of search, api, bytes, tasks, found "serach"/],
      [['search', '--engine', 'oracle'], /--engine: expected one of sqlite, postgres, found "oracle"/],
      [['search', '--colour'], /--colour/],
    ] as const) {
      const { status, stderr } = bench(...args);
      assert.equal(status, 1);
      assert.match(stderr, message);
    }
  });
});
