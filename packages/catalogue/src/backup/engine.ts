/** A record exactly as an engine keeps it. */
export interface StoredRow {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly publication: string;
  /** Counts the changes of this record, from 1. */
  readonly revision: number;
  /** Dataset version that its latest change led to. */
  readonly changedIn: number;
  /** The record itself; it may no longer follow its schema. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What an engine keeps beside the records, such as private details and deletions, as plain data and as a list by name. */
export type StoredExtra = Readonly<Record<string, unknown>>;

/** One state of the database, however long it is read and whatever is changed meanwhile. */
export interface Snapshot {
  /** Version of the dataset. */
  readonly version: number;
  /** Rows of a kind, whatever their publication, by slug in code point order, read in pages. */
  pages(kind: string): AsyncIterable<readonly StoredRow[]>;
  /** Those of these records that are there, in any order. */
  rowsById(ids: readonly string[]): Promise<readonly StoredRow[]>;
  /** Whether neither a record nor anything beside the records is kept. */
  isEmpty(): Promise<boolean>;
  /** What is kept beside the records under one of `extras`, in an order that depends on the content only. */
  extra(name: string): AsyncIterable<StoredExtra>;
}

/** A change that knows rows, not meanings. It is kept as a whole or not at all. */
export interface StoredChange extends Snapshot {
  /** Forgets all records, what is kept beside them, and the index. The version stays. */
  clear(): Promise<void>;
  /** Keeps a row as it is. References are checked when the change ends. */
  write(row: StoredRow): Promise<void>;
  writeExtra(name: string, extra: StoredExtra): Promise<void>;
  /** Removes records with what only concerns them, notes their deletion and raises the version where one was published. */
  remove(ids: readonly string[]): Promise<void>;
  /** Builds the index from the records, and sets the version to this one. */
  finishAs(version: number): Promise<void>;
}

/** What backing up, exporting and cleaning need of an engine. */
export interface StoredCatalogue {
  /** Names of what this engine keeps beside the records. */
  readonly extras: readonly string[];
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction; nothing is kept where it throws, or in a dry run. */
  change<T>(work: (change: StoredChange) => Promise<T>, options?: { readonly dryRun?: boolean }): Promise<T>;
  close(): Promise<void>;
}
