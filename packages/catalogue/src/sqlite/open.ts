import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { inMemory, openForReading, openForWriting, prepareFolder } from './connection.ts';
import { explainFailure } from './failures.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Opens the file, or a database in memory that lives as long as its store. */
export async function openSqliteStore(path: string, clock: () => Date): Promise<Store> {
  const opened: DatabaseSync[] = [];
  try {
    prepareFolder(path);
    const writing = openForWriting(path);
    opened.push(writing);
    migrate(writing, path, migrations, clock());
    const reading = path === inMemory ? writing : openForReading(path);
    if (reading !== writing) opened.push(reading);
    return new SqliteStore(path, writing, reading);
  } catch (error) {
    for (const database of opened) database.close();
    throw explainFailure(error, path);
  }
}
