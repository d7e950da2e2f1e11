import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { CatalogueError } from '../errors.ts';
import { explainFailure } from '../sqlite/failures.ts';
import { migrations } from '../sqlite/migrations.ts';
import { sqlOver } from '../sqlite/sqlite-sql.ts';
import type { Finding } from './finding.ts';
import { counted, single, Tally } from './finding.ts';
import { behindFinding, otherProgramFinding } from './migration-findings.ts';
import { appliedIn } from './migration-status.ts';

const whatToDo =
  'Stop every program that uses the file, move it away (with the files beside it that end in -wal and -shm), and restore the latest backup: "vcs restore DIR".';

/** What stands in the way of reading the file at all; nothing where it can be opened. */
export function examineFile(path: string): readonly Finding[] {
  if (!existsSync(path)) {
    return [
      single(
        'no-database',
        'wrong',
        `There is no database at ${path}.`,
        'Correct DATABASE_URL or VCS_DATA_DIR. If there should be none yet, start the API or import something, which makes one.',
      ),
    ];
  }
  const found = statSync(path);
  if (found.isDirectory()) {
    return [single('folder', 'wrong', `${path} is a folder, not a database.`, 'Correct DATABASE_URL or VCS_DATA_DIR.')];
  }
  if (found.size === 0) {
    return [
      single(
        'empty-file',
        'wrong',
        `${path} is an empty file.`,
        'If records were in it, restore the latest backup: "vcs restore DIR". Otherwise "vcs migrate" makes an empty catalogue of it.',
      ),
    ];
  }
  return [];
}

/** A database holds what the public must not see; so only its owner, and at most a group, should be able to read it. */
export function examinePermissions(path: string): readonly Finding[] {
  if (process.platform === 'win32' || (statSync(path).mode & 0o007) === 0) return [];
  return [
    single(
      'readable-by-others',
      'look',
      `Every user of this machine may read ${path}, which holds who sent something in and other private details.`,
      'Take that away: "chmod o= FILE", also of the files beside it that end in -wal and -shm.',
    ),
  ];
}

/** Damage to the file as such. SQLite gives up at the first page that it cannot follow, so not all may be named. */
export function examinePages(database: DatabaseSync, path: string): readonly Finding[] {
  try {
    const tally = new Tally();
    for (const { integrity_check: line } of database.prepare('PRAGMA integrity_check(100)').iterate()) {
      if (line !== 'ok') for (const text of String(line).split('\n')) tally.add(text);
    }
    return tally.finding('damaged', 'wrong', (count) => damageText(path, counted(count, 'fault')), whatToDo);
  } catch (error) {
    return [unreadable(error, path)];
  }
}

const damageText = (path: string, found: string) =>
  `${path} is damaged: ${found} in its pages. Part of the records may be lost or wrong.`;

/** A finding for an error that reading the file gave. */
export function unreadable(error: unknown, path: string): Finding {
  const explained = explainFailure(error, path);
  const reason = error instanceof Error ? error.message : String(error);
  if (!(explained instanceof CatalogueError)) {
    return single('unreadable', 'wrong', `${path} cannot be read: ${reason}.`, whatToDo);
  }
  const codes: Readonly<Record<string, readonly [code: string, text: string, advice: string]>> = {
    NotACatalogueError: [
      'not-a-database',
      error === explained ? explained.message : `${path} is no SQLite database, but another kind of file.`,
      'Correct DATABASE_URL or VCS_DATA_DIR. If this should be the catalogue, its beginning was overwritten: move the file away and restore the latest backup with "vcs restore DIR".',
    ],
    DamagedDatabaseError: ['damaged', damageText(path, `"${reason}"`), whatToDo],
    DatabaseBusyError: ['busy', `${path} is held by another program.`, 'Try again when it is done.'],
  };
  const [code, text, advice] = codes[explained.name] ?? ['unreadable', explained.message, whatToDo];
  return single(code, 'wrong', text, advice);
}

/** Whether this software can use the tables. */
export async function examineTables(database: DatabaseSync, path: string): Promise<readonly Finding[]> {
  const tables = database
    .prepare(`SELECT count(*) AS tables FROM sqlite_schema WHERE name = 'migration'`)
    .get()?.tables;
  if (tables === 0) return [otherProgramFinding(path)];
  return behindFinding(await appliedIn(sqlOver(database, path)), migrations, path);
}

/** Rows that name one that is not there. */
export function examineForeignKeys(database: DatabaseSync): readonly Finding[] {
  const tally = new Tally();
  for (const { table, rowid, parent } of database.prepare('PRAGMA foreign_key_check').iterate()) {
    tally.add(`row ${String(rowid ?? 'without number')} of ${String(table)} names a missing row of ${String(parent)}`);
  }
  return tally.finding(
    'foreign-keys',
    'wrong',
    (count) => `${counted(count, 'row')} of the database without the row it belongs to.`,
    'Something other than this software wrote to the file. Make a backup, then restore it into a new database, or restore an earlier one.',
  );
}

const leastFree = 100_000_000;

/** Room for the file to be written once more, as a migration may do, and some to spare. */
export async function examineDisk(path: string): Promise<readonly Finding[]> {
  const { bavail, bsize } = await statfs(dirname(path));
  const [free, needed] = [bavail * bsize, Math.max(leastFree, 2 * statSync(path).size)];
  if (free >= needed) return [];
  const megabytes = (bytes: number) => `${new Intl.NumberFormat('en-GB').format(Math.round(bytes / 1_000_000))} MB`;
  return [
    single(
      'disk',
      'wrong',
      `Only ${megabytes(free)} are free on the disk of ${path}; ${megabytes(needed)} should be.`,
      'Make room, or move the database to a larger disk.',
    ),
  ];
}
