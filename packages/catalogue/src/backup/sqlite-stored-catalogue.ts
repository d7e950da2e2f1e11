import type { DatabaseSync } from 'node:sqlite';
import { MissingReferenceError } from '../errors.ts';
import { openForReading, openForWriting } from '../sqlite/connection.ts';
import { explainFailure } from '../sqlite/failures.ts';
import { Statements } from '../sqlite/statements.ts';
import type { Snapshot, StoredCatalogue, StoredChange } from './engine.ts';
import { SqliteSnapshot } from './sqlite-snapshot.ts';
import { SqliteStoredChange } from './sqlite-stored-change.ts';

/** Foreign key of a record that is not there, found when the transaction ends (SQLITE_CONSTRAINT_FOREIGNKEY). */
const foreignKeyCode = 787;

/** A file whose tables are up to date. Each piece of work has a connection, and so a transaction, of its own. */
export class SqliteStoredCatalogue implements StoredCatalogue {
  readonly extras: readonly string[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    return this.#with(
      () => openForReading(this.#path),
      async (database) => {
        database.exec('BEGIN');
        return work(new SqliteSnapshot(new Statements(database)));
      },
    );
  }

  change<T>(work: (change: StoredChange) => Promise<T>, options: { readonly dryRun?: boolean } = {}): Promise<T> {
    return this.#with(
      () => openForWriting(this.#path),
      async (database) => {
        database.exec('BEGIN IMMEDIATE');
        const result = await work(new SqliteStoredChange(database));
        if (!options.dryRun) database.exec('COMMIT');
        return result;
      },
    );
  }

  async close(): Promise<void> {
    // Every piece of work has closed its own connection.
  }

  async #with<T>(open: () => DatabaseSync, work: (database: DatabaseSync) => Promise<T>): Promise<T> {
    let database: DatabaseSync | undefined;
    try {
      database = open();
      return await work(database);
    } catch (error) {
      if (error instanceof Error && 'errcode' in error && error.errcode === foreignKeyCode) {
        throw new MissingReferenceError(
          'A record refers to one that is not there, so nothing was kept. Run "vcs doctor" where the records came from.',
          { cause: error },
        );
      }
      throw explainFailure(error, this.#path);
    } finally {
      if (database?.isTransaction) database.exec('ROLLBACK');
      database?.close();
    }
  }
}
