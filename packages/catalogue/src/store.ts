import type { Sql } from './record/sql.ts';

/** Where the records are kept: what the engines do in different ways. */
export interface Store {
  /** Reads what is committed. */
  readonly reading: Sql;
  /** The same, but never from a replica: for what must be as it is now, such as whether a token was revoked. */
  readonly readingLatest: Sql;
  /** True where there is one connection for everything, so that whoever reads has to wait for the change under way. */
  readonly readsWait: boolean;
  /** Milliseconds that the tag of the dataset may be relied on although another process may have changed it. */
  readonly tagHolds: number;
  /** Runs `work` on one state of the database, whatever is changed meanwhile. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction that no other change, of whatever process, is in at the same time. Where it throws, or
   * gives `keep: false`, nothing is kept.
   * @throws DatabaseBusyError
   */
  change<T>(work: (sql: Sql) => Promise<{ result: T; keep: boolean }>): Promise<T>;
  /**
   * Leaves nothing of what was deleted in files of the database, as far as the engine lets it: while others read an older
   * state, the next call does it.
   */
  forget(): Promise<void>;
  /** Waits for the change under way, then lets go of the database. */
  close(): Promise<void>;
}
