import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openCatalogue } from '@vcs/catalogue';
import { run, scratchFolders, shim, vcsIn } from './run-command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sheet = join(root, '..', 'shared', 'data', 'mapping-sheet.csv');

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const data = () => join(folder, 'data');
const vcs = (...args: string[]) => vcsIn(folder)(...args);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function storedServices(): Promise<string[]> {
  const catalogue = await openCatalogue({ databaseUrl: `sqlite:${join(data(), 'catalogue.db')}` });
  try {
    const page = await catalogue.services.search({ per_page: 100 });
    return page.items.map(({ name }) => name).toSorted();
  } finally {
    await catalogue.close();
  }
}

const good = 'Organisation name,Project or service,How to get in touch,Colour\nA,Lunch,a@example.org,red\nB,Supper,,\n';
const mixed = `${good}C,Tea,c@,blue\n`;

describe('vcs import mapping', () => {
  it('imports a file named relative to the caller, with the summary in the first line', async () => {
    write('sheet.csv', mixed);
    const { code, output, errors } = await vcs('import', 'mapping', 'sheet.csv');
    assert.deepEqual([code, errors], [0, '']);
    const [first = ''] = output.split('\n');
    assert.equal(first, 'sheet.csv: 3 rows; 4 created, 0 updated, 0 unchanged, 1 rejected');
    assert.match(output, /Unknown columns: 1, not imported\n {2}Colour\n/);
    assert.match(
      output,
      /Rejected: 1 row\n {2}line 4, How to get in touch {2}expected an e-mail address such as name@example\.org; found "c@"/,
    );
    assert.ok(output.includes(`Database: ${join(data(), 'catalogue.db')}`));
    assert.deepEqual(await storedServices(), ['Lunch', 'Supper'], 'and loads nothing else');
  });

  it('changes nothing the second time', async () => {
    write('sheet.csv', good);
    await vcs('import', 'mapping', 'sheet.csv');
    const { code, output } = await vcs('import', 'mapping', 'sheet.csv');
    assert.equal(code, 0);
    assert.match(output, /^sheet\.csv: 2 rows; 0 created, 0 updated, 4 unchanged, 0 rejected\n/);
  });

  it('writes nothing in a dry run and shows the same report', async () => {
    assert.deepEqual(await storedServices(), [], 'there is a database');
    write('sheet.csv', mixed);
    const dry = await vcs('import', 'mapping', 'sheet.csv', '--dry-run');
    assert.equal(dry.code, 0);
    assert.deepEqual(await storedServices(), []);
    const wet = await vcs('import', 'mapping', 'sheet.csv');
    assert.equal(dry.output.replace(' (dry run: nothing was written)', ''), wet.output);
    assert.notEqual(dry.output, wet.output);
  });

  it('makes no database where it keeps nothing, and says what the sheet was compared with', async () => {
    write('sheet.csv', mixed);
    const dry = await vcs('import', 'mapping', 'sheet.csv', '--dry-run');
    assert.deepEqual([dry.code, dry.errors], [0, '']);
    assert.match(dry.output, /^sheet\.csv: 3 rows; 4 created, .*dry run/);
    const said = `Database: ${join(data(), 'catalogue.db')} is not there yet, so the sheet was compared with an empty one.`;
    assert.ok(dry.output.includes(`${said}\n`), dry.output);
    assert.equal((await vcs('import', 'mapping', 'sheet.csv', '--dry-run', '--json')).code, 0);
    const strict = await vcs('import', 'mapping', 'sheet.csv', '--strict');
    assert.equal(strict.code, 1);
    assert.ok(strict.output.includes(said), strict.output);
    assert.match(strict.errors, /import without the option --strict\.\n$/);
    assert.ok(!existsSync(data()), 'no folder either');
  });

  it('imports nothing and fails where it is strict and a row is rejected', async () => {
    write('sheet.csv', mixed);
    const { code, output, errors } = await vcs('import', 'mapping', '--strict', 'sheet.csv');
    assert.equal(code, 1);
    assert.match(output, /^sheet\.csv: .*\(strict: nothing was written\)\n/);
    assert.match(output, /line 4, How to get in touch/);
    assert.match(errors, /^vcs: sheet\.csv: expected every row to be accepted, found 1 row/);
    assert.deepEqual(await storedServices(), []);
  });

  it('fails where every row was rejected', async () => {
    write('sheet.csv', 'Organisation,Service\n,Lunch\n');
    const { code, output } = await vcs('import', 'mapping', 'sheet.csv');
    assert.equal(code, 1);
    assert.match(output, /0 created.*1 rejected/);
  });

  it('prints the report as JSON, and nothing beside it', async () => {
    write('sheet.csv', mixed);
    const { code, output, errors } = await vcs('import', 'mapping', 'sheet.csv', '--json', '--assured', '2020-04');
    assert.deepEqual([code, errors], [0, '']);
    const report = JSON.parse(output);
    assert.deepEqual(report.total, { created: 4, updated: 0, unchanged: 0, rejected: 1 });
    assert.equal(report.rejections[0].line, 4);
  });

  it('says clearly why a file cannot be taken, and changes nothing', async () => {
    mkdirSync(join(folder, 'folder.csv'));
    write('empty.csv', '');
    write('book.xlsx', 'PK\u0003\u0004');
    write('other.csv', 'a,b\n1,2\n');
    write('large.csv', 'x'.repeat(10_000_001));
    const cases: Record<string, RegExp> = {
      'none.csv': /^vcs: Expected a file at .*none\.csv, found none\./,
      'folder.csv': /^vcs: Expected a file, found the folder/,
      'empty.csv': /^vcs: empty\.csv: expected a table with a header row, found an empty file/,
      'book.xlsx': /^vcs: book\.xlsx: expected a CSV file, found an Excel/,
      'other.csv': /^vcs: other\.csv: expected a header row/,
      'large.csv': /^vcs: large\.csv: expected at most 10\.0 MB/,
    };
    for (const [name, message] of Object.entries(cases)) {
      const { code, output, errors } = await vcs('import', 'mapping', name);
      assert.deepEqual([code, output], [1, ''], name);
      assert.match(errors, message);
      assert.doesNotMatch(errors, /\n {4}at /, 'no stack for something the caller can put right');
    }
    assert.ok(!existsSync(data()), 'and makes no database');
  });

  it('uses the database that DATABASE_URL names, and says so where there is none such', async () => {
    write('sheet.csv', good);
    const file = join(folder, 'elsewhere', 'own.db');
    const ended = await run(process.execPath, [shim, 'import', 'mapping', 'sheet.csv'], folder, {
      DATABASE_URL: `sqlite:${file}`,
    });
    assert.equal(ended.code, 0);
    assert.ok(existsSync(file));
    const wrong = await run(process.execPath, [shim, 'import', 'mapping', 'sheet.csv'], folder, {
      DATABASE_URL: 'mysql://a:secret@b/c',
    });
    assert.equal(wrong.code, 1);
    assert.match(wrong.errors, /^vcs: Expected a database address/);
    assert.doesNotMatch(wrong.errors, /secret/);
  });
});

describe('calling vcs', () => {
  it('shows its help and version', async () => {
    const help = await vcs('--help');
    assert.deepEqual([help.code, help.errors], [0, '']);
    assert.match(help.output, /^Usage: vcs COMMAND\n/);
    assert.match(help.output, /vcs import mapping FILE {2}/);
    assert.match((await vcs('import', '--help')).output, /^Usage: vcs import COMMAND\n/);
    const command = await vcs('import', 'mapping', '--help');
    assert.equal(command.code, 0);
    for (const option of ['FILE', '--dry-run', '--strict', '--assured DATE', '--json'])
      assert.ok(command.output.includes(option), option);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    assert.equal((await vcs('--version')).output, `${version}\n`);
  });

  const wrongCalls: [string[], RegExp][] = [
    [[], /Expected a command, found none\. Expected: vcs import mapping/],
    [['imprt', 'mapping', 'x.csv'], /Found no command "vcs imprt"\. Did you mean "vcs import"\?/],
    [['import', 'maping', 'x.csv'], /Found no command "vcs import maping"\. Did you mean "vcs import mapping"\?/],
    [['import'], /Expected: vcs import mapping/],
    [['--hlep'], /found the option "--hlep"\. Did you mean "--help"\?/],
    [['import', 'mapping', 'x.csv', '--dryrun'], /found "--dryrun"\. Did you mean "--dry-run"\?/],
    [['import', 'mapping', 'x.csv', '--colour'], /Expected one of the options --dry-run, .*found "--colour"\.\n/],
    [['import', 'mapping', 'x.csv', '--strict=yes'], /--strict.*See "vcs import mapping --help"/],
    [['import', 'mapping', 'x.csv', '--assured'], /--assured.*See "vcs import mapping --help"/],
    [['migrate', '--force'], /Expected no option of "vcs migrate", found "--force"/],
    [['backup'], /Expected "vcs backup DIR", found nothing/],
    [['import', 'mapping'], /Expected "vcs import mapping FILE", found nothing/],
    [['import', 'mapping', 'a.csv', 'b.csv'], /Expected "vcs import mapping FILE", found "a\.csv" "b\.csv"/],
  ];
  for (const [args, message] of wrongCalls) {
    it(`refuses "${['vcs', ...args].join(' ')}" with exit code 2`, async () => {
      const { code, output, errors } = await vcs(...args);
      assert.deepEqual([code, output], [2, '']);
      assert.match(errors, message);
      assert.ok(!existsSync(data()), 'and touches no database');
    });
  }

  it('refuses an assured date that is none with exit code 2', async () => {
    write('sheet.csv', good);
    const { code, errors } = await vcs('import', 'mapping', 'sheet.csv', '--assured', 'soon');
    assert.equal(code, 2);
    assert.match(errors, /Expected an assured date such as 2020-11 .*--assured.*found "soon"/);
    const future = await vcs('import', 'mapping', 'sheet.csv', '--assured', '9999-01');
    assert.equal(future.code, 2);
    assert.match(future.errors, /^vcs: Expected --assured \d{4}-\d{2} .*at the latest, found "9999-01"/);
    assert.ok(!existsSync(data()), 'and makes no database');
  });
});

describe('the committed start of the command', () => {
  it('says what to run where nothing is built yet', async () => {
    const place = join(folder, 'packages', 'cli');
    cpSync(shim, join(place, 'bin', 'vcs.mjs'));
    const { code, output, errors } = await run(process.execPath, [join(place, 'bin', 'vcs.mjs'), '--help'], folder);
    assert.deepEqual([code, output], [1, '']);
    assert.match(errors, /^vcs: expected the built command at .*Run "npm start" in .* once, or "npm run build"\.\n$/);
  });

  it('runs through a link, as package managers make it', async () => {
    const link = join(folder, 'vcs');
    symlinkSync(shim, link);
    assert.equal((await run(process.execPath, [link, '--help'], folder)).code, 0);
  });

  // A Node that is older than ours, where the machine has one: the distribution's, beside the one that runs the tests.
  const older = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path) && path !== process.execPath);
  const skipOlder = older ? false : 'no second Node on this machine';

  it('hands over to the pinned Node with arguments, folder and exit code', { skip: skipOlder }, async () => {
    write('sheet.csv', good);
    const environment = { VCS_DATA_DIR: data() };
    const ended = await run(older ?? '', [shim, 'import', 'mapping', 'sheet.csv'], folder, environment);
    assert.deepEqual([ended.code, ended.errors], [0, '']);
    assert.match(ended.output, /^sheet\.csv: 2 rows; 4 created/);
    assert.equal((await run(older ?? '', [shim, 'imprt'], folder, environment)).code, 2);
  });

  it('says what to do where there is no newer Node to hand over to', { skip: skipOlder }, async () => {
    const place = join(folder, 'packages', 'cli');
    cpSync(shim, join(place, 'bin', 'vcs.mjs'));
    mkdirSync(join(place, 'dist'));
    writeFileSync(join(place, 'dist', 'main.js'), '');
    writeFileSync(join(folder, '.node-version'), '999.0.0\n');
    const { code, errors } = await run(older ?? '', [join(place, 'bin', 'vcs.mjs')], folder);
    assert.equal(code, 1);
    assert.match(errors, /^vcs: expected Node 999 or newer, found Node .*Run "npm start"/);
  });
});

describe(
  'the mapping sheet of the borough, by the command',
  { skip: existsSync(sheet) ? false : `no mapping sheet at ${sheet}` },
  () => {
    it('goes in whole, and a second time changes nothing', async () => {
      const first = await vcs('import', 'mapping', sheet);
      assert.deepEqual([first.code, first.errors], [0, '']);
      assert.match(first.output, /^mapping-sheet\.csv: 22 rows; 43 created, 0 updated, 0 unchanged, 0 rejected\n/);
      assert.equal((await storedServices()).length, 22);
      const second = await vcs('import', 'mapping', sheet);
      assert.match(second.output, /^mapping-sheet\.csv: 22 rows; 0 created, 0 updated, 43 unchanged, 0 rejected\n/);
    });
  },
);
