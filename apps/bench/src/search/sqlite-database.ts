import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openCatalogue } from '@vcs/catalogue';
import { cacheFolder } from '../places.ts';
import type { BenchDatabase, Wanted } from './database.ts';
import { buildHash, fill } from './fill.ts';
import type { Filled } from './fill.ts';

/** A filled database file: that of an earlier run where nothing has changed since, else a new one. */
export async function sqliteDatabase({ seed, size, tell }: Wanted): Promise<BenchDatabase> {
  mkdirSync(cacheFolder, { recursive: true });
  const family = `sqlite-${seed.replaceAll(/[^A-Za-z0-9]/g, '_')}-${size}`;
  const file = join(cacheFolder, `${family}-${buildHash()}.db`);
  const noteFile = `${file}.json`;
  if (!existsSync(noteFile)) {
    for (const old of globSync(`${family}-*`, { cwd: cacheFolder })) rmSync(join(cacheFolder, old));
    const filling = join(cacheFolder, `${family}-filling.db`);
    const catalogue = await openCatalogue({ databaseUrl: `sqlite:${filling}` });
    let filled: Filled;
    try {
      filled = await fill(catalogue, { seed, size, tell });
    } finally {
      await catalogue.close();
    }
    renameSync(filling, file);
    // Written last: only a database that is whole has its note.
    writeFileSync(noteFile, JSON.stringify(filled));
  }
  return {
    databaseUrl: `sqlite:${file}`,
    filled: JSON.parse(readFileSync(noteFile, 'utf8')) as Filled,
    settings: [`database file ${(statSync(file).size / 1e6).toFixed(0)} MB`],
    bareUrl: bareDatabase(),
    close: async () => undefined,
  };
}

/** A table and nothing else, to look one row up in by its primary key. */
function bareDatabase(): string {
  const file = join(cacheFolder, 'bare.db');
  if (!existsSync(file)) {
    const database = new DatabaseSync(file);
    database.exec('BEGIN; CREATE TABLE bare (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID');
    const insert = database.prepare('INSERT INTO bare VALUES (?, ?)');
    for (let row = 0; row < 1000; row += 1) insert.run(`row-${row}`, 'x'.repeat(1000));
    database.exec('COMMIT');
    database.close();
  }
  return `sqlite:${file}`;
}
