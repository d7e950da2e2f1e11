import type {
  Location,
  Organisation,
  OrganisationDetail,
  Service,
  ServiceDetail,
  ServicePage,
  ServiceQueryInput,
} from '@vcs/schema';

/** What happened to a record that was put. */
export type PutResult = 'created' | 'updated' | 'unchanged';

/** The records of one kind, as one change sees them: its own writes included. */
export interface RecordRepository<R> {
  get(id: string): Promise<R | undefined>;
  findBySlug(slug: string): Promise<R | undefined>;
  /** Every record of this kind whatever its publication, in the order of its slug. Read it with `for await`. */
  all(): AsyncIterable<R>;
  /**
   * Creates or replaces the record with this id. Content is compared without `createdAt` and `updatedAt`: a record whose
   * content is the same stays exactly as it was. On an update `createdAt` is kept and `updatedAt` is the clock's time.
   * Records may be put in any order; references between them are checked when the change ends. A refused record leaves the
   * change as it was, so that it may go on with the others.
   * @throws InvalidRecordError, SlugTakenError, IdentifierTakenError
   */
  put(record: R): Promise<PutResult>;
}

export interface RecordWriter {
  readonly organisations: RecordRepository<Organisation>;
  readonly services: RecordRepository<Service>;
  readonly locations: RecordRepository<Location>;
}

export interface ChangeOptions {
  /** Do everything, references checked too, then keep nothing. */
  readonly dryRun?: boolean;
}

/** The records of the directory, kept safely and found fast. Every engine behaves the same behind it. */
export interface Catalogue {
  readonly services: {
    /**
     * One page of the published services of published organisations.
     *
     * - Filters narrow each other; several values of one filter widen it. A facet is counted under every filter but its own.
     * - A ward finds the services that name it and the borough-wide ones, and the ward facet counts both.
     * - Every word must be found, in itself, in another form or as a synonym; the last one also as the beginning of a word.
     * - Where a ward is asked for, running services that name it come before everything else.
     * - With words: a find in the name outranks one in the organisation, category or ward, which outranks one in the text,
     *   which outranks a synonym; within a place, the very word outranks another form of it. A service that no longer runs
     *   counts as if found one place lower, and comes after the running ones found there.
     * - Without words: running services before those that no longer run.
     * - Ties: latest assured date, then name, then id.
     * - A facet value that is asked for is always listed, even with a count of 0; other values only where they count.
     */
    search(query: ServiceQueryInput): Promise<ServicePage>;
    /** The published service with this id or slug. */
    get(idOrSlug: string): Promise<ServiceDetail | undefined>;
  };
  readonly organisations: {
    /** The published organisation with this id or slug, with its published services. */
    get(idOrSlug: string): Promise<OrganisationDetail | undefined>;
  };
  /** Raised by one with each committed change of published content; equal versions mean equal answers. */
  version(): Promise<number>;
  /**
   * Runs `work` in one transaction. Where it throws, nothing is kept and the error comes out. Changes follow one another,
   * in this process and among processes; readers see the state before the change until it is whole. The writer is of no
   * use once `work` has ended. A change must not be started inside another.
   * @throws MissingReferenceError, DatabaseBusyError, ChangeOrderError, and whatever `work` throws
   */
  change<T>(work: (records: RecordWriter) => T | Promise<T>, options?: ChangeOptions): Promise<T>;
  /** Waits for the change under way, then lets go of the database. */
  close(): Promise<void>;
}

export interface CatalogueOptions {
  /** `sqlite:/path/to/file.db`, `sqlite:relative.db` or `sqlite::memory:`. */
  readonly databaseUrl: string;
  /** What time it is; for tests. */
  readonly clock?: () => Date;
}
