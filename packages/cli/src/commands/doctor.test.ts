import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { databaseIn, scratchFolders, vcsIn } from '../run-command.ts';
import { putExamples, putSample } from '../sample-database.ts';

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
const vcs = (...args: string[]) => vcsIn(folder)(...args);
const file = () => join(folder, 'data', 'catalogue.db');

describe('vcs doctor', () => {
  it('finds nothing wrong with the example data, and says what it looked at', async () => {
    await putExamples(databaseIn(folder));
    const { code, output, errors } = await vcs('doctor');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(output, /^.*catalogue\.db: nothing is wrong/);
    assert.match(output, /\nLooked at the file, free disk, its pages.*\.\n$/);
  });

  it('gives exit code 1 for what is only worth a look where it is asked to, and speaks JSON', async () => {
    await putSample(databaseIn(folder));
    const plain = await vcs('doctor');
    assert.equal(plain.code, 0);
    assert.match(
      plain.output,
      /\nWorth a look\n- .*nobody has confirmed yet\.\n {4}.*\n[^]* {2}What to do: Ask the organisation/,
    );
    assert.equal((await vcs('doctor', '--strict')).code, 1);
    const report = JSON.parse((await vcs('doctor', '--json')).output);
    assert.ok(report.findings.every(({ weight }: { weight: string }) => weight === 'look'));
  });

  const harms: Record<string, [harm: (bytes: Buffer) => void, message: RegExp]> = {
    'bytes in its middle are overwritten': [
      (bytes) => writeFileSync(file(), bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 20_000)),
      /is damaged: [^]*What to do: Stop every program that uses the file, move it away .* and restore the latest backup/,
    ],
    'it is cut off': [
      (bytes) => {
        writeFileSync(file(), bytes);
        truncateSync(file(), Math.floor(bytes.length / 3));
      },
      /is damaged: [^]*restore the latest backup/,
    ],
    'a text stands in its place': [
      () => writeFileSync(file(), 'Dear all,\n'.repeat(1000)),
      /is no SQLite database, but another kind of file\.[^]*DATABASE_URL or VCS_DATA_DIR/,
    ],
    'nothing stands in its place': [() => writeFileSync(file(), ''), /is an empty file\.[^]*restore the latest backup/],
  };
  for (const [name, [harm, message]] of Object.entries(harms)) {
    it(`explains a file where ${name}`, async () => {
      await putExamples(databaseIn(folder));
      harm(readFileSync(file()));
      const before = readFileSync(file());
      const { code, output, errors } = await vcs('doctor');
      assert.deepEqual([code, errors], [1, '']);
      assert.match(output, /catalogue\.db: 1 thing wrong\n\nWrong\n- /);
      assert.match(output, message);
      assert.match(output, /Not looked at, because of what is wrong: .*records/);
      assert.doesNotMatch(output, /\n {4}at |Error/);
      assert.deepEqual(readFileSync(file()), before);
    });
  }

  it('gives advice on a damaged file that, when followed, puts everything right', async () => {
    await putExamples(databaseIn(folder));
    const exported = await vcs('export', '--format', 'json');
    await vcs('backup', 'backup');
    const bytes = readFileSync(file());
    writeFileSync(file(), bytes.fill(0xa5, 4096));
    assert.match((await vcs('doctor')).output, /move it away .* and restore the latest backup: "vcs restore DIR"/);
    for (const end of ['', '-wal', '-shm']) rmSync(`${file()}${end}`, { force: true });
    assert.equal((await vcs('restore', 'backup')).code, 0);
    assert.equal((await vcs('doctor')).code, 0);
    assert.equal((await vcs('export', '--format', 'json')).output, exported.output);
  });

  it('says what to do where there is no database', async () => {
    const { code, output } = await vcs('doctor');
    assert.equal(code, 1);
    assert.match(output, /There is no database at .*catalogue\.db\.\n {2}What to do: Correct DATABASE_URL/);
  });
});

describe('vcs migrate', () => {
  it('makes an empty database with every table, then has nothing to do', async () => {
    const first = await vcs('migrate');
    assert.deepEqual([first.code, first.errors], [0, '']);
    assert.match(
      first.output,
      /catalogue\.db: applied \d+ migrations?; the tables are up to date\n {2}1 {2}.*, applied now\n/,
    );
    const second = await vcs('migrate');
    assert.equal(second.code, 0);
    assert.match(second.output, /: nothing to apply; the tables are up to date\n {2}1 {2}.*, applied 20.*Z\n/);
    assert.equal((await vcs('doctor')).code, 0);
  });

  it('changes nothing of a file that is no database', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(file(), 'Dear all,\n'.repeat(1000));
    const { code, output, errors } = await vcs('migrate');
    assert.deepEqual([code, output], [1, '']);
    assert.match(errors, /^vcs: Expected .* to be a SQLite database, found another kind of file/);
  });
});

describe('vcs purge-examples', () => {
  it('removes what is marked as an example, and only says so in a dry run', async () => {
    await putSample(databaseIn(folder));
    const dry = await vcs('purge-examples', '--dry-run');
    assert.deepEqual([dry.code, dry.errors], [0, '']);
    assert.match(
      dry.output,
      /: would remove 1 example; 5 other records untouched \(dry run: nothing was removed\)\n {2}organisation +1\n$/,
    );
    const wet = await vcs('purge-examples');
    assert.match(wet.output, /: removed 1 example; 5 other records untouched\n/);
    assert.match((await vcs('purge-examples')).output, /: removed 0 examples; 5 other records untouched\n$/);
    const { output } = await vcs('export', '--format', 'ndjson', '--kind', 'organisation');
    assert.match(output, /"slug":"lantern-hall"/);
    assert.doesNotMatch(output, /invented-hall/);
  });

  it('leaves the records that the strategy names of the example data', async () => {
    await putExamples(databaseIn(folder));
    assert.equal((await vcs('purge-examples')).code, 0);
    const lines = (await vcs('export', '--format', 'ndjson')).output.trimEnd().split('\n');
    assert.ok(lines.length > 20);
    assert.ok(lines.every((line) => JSON.parse(line).example === false));
    assert.equal((await vcs('doctor')).code, 0);
  });
});
