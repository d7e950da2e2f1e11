import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { databaseUrlFrom } from './database-url.ts';
import type { CatalogueError } from './errors.ts';
import {
  DamagedDatabaseError,
  DatabaseNotWritableError,
  DatabaseUnreachableError,
  DatabaseUrlError,
  MigrationChangedError,
  NewerDatabaseError,
  NotACatalogueError,
} from './errors.ts';
import { openCatalogue } from './open-catalogue.ts';
import { putAll } from './record/sample-catalogue.ts';
import { sampleOrganisation, sampleService } from './record/sample-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-open-'));
after(() => rmSync(folder, { recursive: true }));

const hall = sampleOrganisation('Lantern Hall');

async function madeFile(name: string): Promise<string> {
  const path = join(folder, name);
  const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
  const services = Array.from({ length: 200 }, (_, index) => sampleService(`Chess ${index}`, hall));
  await putAll(catalogue, { organisations: [hall], services });
  await catalogue.close();
  return path;
}

function edited(path: string, statement: string): void {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
}

async function refusal(databaseUrl: string, kind: new (message: string) => CatalogueError): Promise<string> {
  let message = '';
  await assert.rejects(openCatalogue({ databaseUrl }), (error) => {
    assert.ok(error instanceof kind, String(error));
    message = error.message;
    return true;
  });
  return message;
}

describe('the address of the database', () => {
  test('is DATABASE_URL, else in VCS_DATA_DIR, else in .data under the root; empty is unset', () => {
    assert.equal(databaseUrlFrom({ DATABASE_URL: 'sqlite:/a.db', VCS_DATA_DIR: '/data' }, '/root'), 'sqlite:/a.db');
    assert.equal(databaseUrlFrom({ VCS_DATA_DIR: '/data' }, '/root'), `sqlite:${join('/data', 'catalogue.db')}`);
    assert.equal(
      databaseUrlFrom({ DATABASE_URL: '', VCS_DATA_DIR: '' }, '/root'),
      `sqlite:${join('/root', '.data', 'catalogue.db')}`,
    );
  });

  test('counts from the root where its path is not absolute, whatever the current folder', () => {
    assert.equal(databaseUrlFrom({ VCS_DATA_DIR: 'kept' }, '/root'), `sqlite:${join('/root', 'kept', 'catalogue.db')}`);
    assert.equal(databaseUrlFrom({ DATABASE_URL: 'sqlite:./a.db' }, '/root'), `sqlite:${join('/root', 'a.db')}`);
    for (const given of ['sqlite:/data/a.db', 'sqlite::memory:', 'postgres://db/vcs']) {
      assert.equal(databaseUrlFrom({ DATABASE_URL: given }, '/root'), given);
    }
  });

  test('that cannot be used is refused without showing what may be a password', async () => {
    const refused = ['postgres://user:hunter2@db/vcs?schema=A-B', 'postgresql://user:hunter2@[db/vcs'];
    for (const url of refused) assert.doesNotMatch(await refusal(url, DatabaseUrlError), /hunter2/);
    const unreachable = await refusal('POSTGRES://user:hunter2@127.0.0.1:1/vcs', DatabaseUnreachableError);
    assert.match(unreachable, /127\.0\.0\.1:1\/vcs.*ECONNREFUSED/);
    assert.doesNotMatch(unreachable, /hunter2/);
    for (const url of ['mysql://user:hunter2@db/vcs', 'catalogue.db', 'sqlite:', '']) {
      assert.doesNotMatch(await refusal(url, DatabaseUrlError), /hunter2/);
    }
  });
});

describe('a file that cannot be used', () => {
  test('because it is no database', async () => {
    const path = join(folder, 'letter.db');
    writeFileSync(path, 'Dear all, '.repeat(500));
    const message = await refusal(`sqlite:${path}`, NotACatalogueError);
    assert.match(message, /letter\.db to be a SQLite database, found another kind of file/);
    assert.equal(readFileSync(path, 'utf8'), 'Dear all, '.repeat(500));
  });

  test('because it is the database of another program', async () => {
    const path = join(folder, 'shop.db');
    edited(path, 'CREATE TABLE orders (id INTEGER PRIMARY KEY)');
    assert.match(await refusal(`sqlite:${path}`, NotACatalogueError), /another program/);
    const database = new DatabaseSync(path);
    assert.equal(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables, 1);
    database.close();
  });

  test('because a newer version made it', async () => {
    const path = await madeFile('newer.db');
    edited(path, `INSERT INTO migration VALUES (99, 'rooms', 'abc', '2030-01-01')`);
    const message = await refusal(`sqlite:${path}`, NewerDatabaseError);
    assert.match(message, /migration 99 \(rooms\).*Update the software/);
  });

  test('because a migration of it is not the one that this version has', async () => {
    const path = await madeFile('forked.db');
    edited(path, `UPDATE migration SET checksum = 'ffff' WHERE number = 1`);
    assert.match(await refusal(`sqlite:${path}`, MigrationChangedError), /checksum ffff was expected/);
  });

  test('because it is damaged', async () => {
    const path = await madeFile('damaged.db');
    const bytes = readFileSync(path);
    // The first page holds the header and stays, so that it still looks like a database.
    writeFileSync(path, bytes.fill(0xa5, 4096));
    await assert.rejects(
      async () => {
        const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
        await catalogue.services.search({ q: 'chess' }).finally(() => catalogue.close());
      },
      (error) => {
        assert.ok(error instanceof DamagedDatabaseError, String(error));
        assert.match(error.message, /restore the latest backup/);
        return true;
      },
    );
  });

  test('because its folder cannot be made, or it is a folder itself', async () => {
    writeFileSync(join(folder, 'in-the-way'), '');
    const message = await refusal(`sqlite:${join(folder, 'in-the-way', 'catalogue.db')}`, DatabaseNotWritableError);
    assert.match(message, /Cannot make the folder .*in-the-way.*DATABASE_URL or VCS_DATA_DIR/);
    if (process.platform === 'linux') await refusal('sqlite:/proc/nope/deep/catalogue.db', DatabaseNotWritableError);
    mkdirSync(join(folder, 'folder.db'));
    await refusal(`sqlite:${join(folder, 'folder.db')}`, DatabaseNotWritableError);
  });
});

describe('a file that can be used', () => {
  const skip = process.platform === 'win32' ? 'has no permissions of this kind' : false;
  test('is for its owner alone where it is made, for it holds what the public must not see', { skip }, async () => {
    const before = process.umask(0o022);
    const path = join(folder, 'private.db');
    try {
      const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}` });
      const others = [path, `${path}-wal`, `${path}-shm`].map((name) => statSync(name).mode & 0o077);
      assert.deepEqual(others, [0, 0, 0]);
      await catalogue.close();
      chmodSync(path, 0o640);
      await (await openCatalogue({ databaseUrl: `sqlite:${path}` })).close();
      assert.equal(statSync(path).mode & 0o077, 0o040, 'who looks after it may let a group read it');
    } finally {
      process.umask(before);
    }
  });

  test('is durable by its settings, and strict', async () => {
    const path = await madeFile('settings.db');
    const database = new DatabaseSync(path);
    assert.equal(database.prepare('PRAGMA journal_mode').get()?.journal_mode, 'wal');
    const loose = database
      .prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'`)
      .all();
    assert.deepEqual(loose, []);
    database.close();
  });

  test('whose index was made in another way gets it made anew, without a change to the records', async () => {
    const path = await madeFile('older-index.db');
    edited(
      path,
      `UPDATE dataset SET index_recipe = 'older'; DELETE FROM posting WHERE token > 'p'; UPDATE entry_summary SET summary = '{}' WHERE number % 2`,
    );
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${path}`, clock: () => new Date('2030-01-01') });
    const page = await catalogue.services.search({ q: 'chess' });
    assert.equal(page.total, 200);
    assert.ok(Date.parse((await catalogue.services.get('chess-7'))!.updatedAt) < Date.parse('2030-01-01'));
    assert.equal(await catalogue.version(), 2);
    await catalogue.close();
  });

  test('may be opened by many at the same time, the first to make its tables', async () => {
    const databaseUrl = `sqlite:${join(folder, 'many', 'at-once.db')}`;
    const catalogues = await Promise.all(Array.from({ length: 5 }, () => openCatalogue({ databaseUrl })));
    for (const catalogue of catalogues) await catalogue.close();
  });
});
