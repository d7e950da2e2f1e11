import type { DatabaseSync } from 'node:sqlite';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as after } from 'node:timers/promises';
import type { Catalogue, ChangeOptions, RecordWriter } from '../catalogue.ts';
import { CatalogueClosedError, ChangeOrderError } from '../errors.ts';
import { indexRecipe } from '../record/index-recipe.ts';
import { SqliteChange } from './change.ts';
import { busyError, explainFailure, isBusy } from './failures.ts';
import { SqliteReader } from './reader.ts';
import { Statements } from './statements.ts';
import { Turn } from './turn.ts';

/** How long a change waits for those of other programs. An import may well take some seconds. */
const changePatience = 30_000;
const longestPause = 50;

export class SqliteCatalogue implements Catalogue {
  readonly services: Catalogue['services'];
  readonly organisations: Catalogue['organisations'];
  readonly #path: string;
  readonly #clock: () => Date;
  readonly #writing: DatabaseSync;
  readonly #reading: DatabaseSync;
  readonly #statements: Statements;
  readonly #reader: SqliteReader;
  readonly #changes = new Turn();
  readonly #insideChange = new AsyncLocalStorage<true>();
  #closing: Promise<void> | undefined;

  /** `reading` may be the same connection as `writing`; reads then wait for the change under way. */
  constructor(path: string, writing: DatabaseSync, reading: DatabaseSync, clock: () => Date) {
    this.#path = path;
    this.#clock = clock;
    this.#writing = writing;
    this.#reading = reading;
    this.#statements = new Statements(writing);
    this.#reader = new SqliteReader(reading);
    this.services = {
      search: (query) => this.#read((reader) => reader.search(query)),
      get: (idOrSlug) => this.#read((reader) => reader.service(idOrSlug)),
    };
    this.organisations = { get: (idOrSlug) => this.#read((reader) => reader.organisation(idOrSlug)) };
  }

  version(): Promise<number> {
    return this.#read((reader) => reader.version());
  }

  async change<T>(work: (records: RecordWriter) => T | Promise<T>, options: ChangeOptions = {}): Promise<T> {
    if (this.#insideChange.getStore()) {
      throw new ChangeOrderError('A change was started inside another. Do both in one, or start it after the other.');
    }
    this.#mustBeOpen();
    return this.#changes.take(() =>
      this.#transact(async (change) => await this.#insideChange.run(true, () => work(change.records)), options),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#changes.take(() => {
      if (this.#reading !== this.#writing) this.#reading.close();
      this.#writing.close();
    });
    return this.#closing;
  }

  /** Makes the index anew where it was made in another way than this software's. */
  async bringIndexUpToDate(): Promise<void> {
    const sql = 'SELECT index_recipe FROM dataset';
    if (this.#statements.prepare(sql).get()?.index_recipe === indexRecipe) return;
    await this.#changes.take(() => this.#transact((change) => change.indexEverything(indexRecipe), {}));
  }

  async #transact<T>(work: (change: SqliteChange) => T | Promise<T>, { dryRun = false }: ChangeOptions): Promise<T> {
    await this.#begin();
    let change: SqliteChange | undefined;
    try {
      change = new SqliteChange(this.#statements, this.#clock);
      const result = await work(change);
      change.finish();
      this.#writing.exec(dryRun ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      throw explainFailure(error, this.#path);
    } finally {
      change?.end();
      if (this.#writing.isTransaction) this.#writing.exec('ROLLBACK');
    }
  }

  /** Waits for other connections without stopping this process, for one of them may be this process's own. */
  async #begin(): Promise<void> {
    const deadline = performance.now() + changePatience;
    this.#writing.exec('PRAGMA busy_timeout = 0');
    for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        this.#writing.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error)) throw explainFailure(error, this.#path);
        if (performance.now() > deadline) throw busyError(this.#path, error);
        await after(pause);
      }
    }
  }

  async #read<T>(read: (reader: SqliteReader) => T): Promise<T> {
    this.#mustBeOpen();
    const answer = (): T => {
      try {
        return read(this.#reader);
      } catch (error) {
        throw explainFailure(error, this.#path);
      }
    };
    const mustWait = this.#reading === this.#writing && !this.#insideChange.getStore();
    return mustWait ? this.#changes.take(answer) : answer();
  }

  #mustBeOpen(): void {
    if (this.#closing === undefined) return;
    throw new CatalogueClosedError(
      'The catalogue was used after it had been closed. Open it again, or close it later.',
    );
  }
}
