import type { DatabaseSync } from 'node:sqlite';
import type { Catalogue } from '../catalogue.ts';
import { inMemory, openForReading, openForWriting, prepareFolder } from './connection.ts';
import { explainFailure } from './failures.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { SqliteCatalogue } from './sqlite-catalogue.ts';

/** Opens the file, or a database in memory that lives as long as its catalogue. */
export async function openSqliteCatalogue(path: string, clock: () => Date): Promise<Catalogue> {
  const opened: DatabaseSync[] = [];
  try {
    prepareFolder(path);
    const writing = openForWriting(path);
    opened.push(writing);
    migrate(writing, path, migrations, clock());
    const reading = path === inMemory ? writing : openForReading(path);
    if (reading !== writing) opened.push(reading);
    const catalogue = new SqliteCatalogue(path, writing, reading, clock);
    await catalogue.bringIndexUpToDate();
    return catalogue;
  } catch (error) {
    for (const database of opened) database.close();
    throw explainFailure(error, path);
  }
}
