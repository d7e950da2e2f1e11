import type { OrganisationDetail, PrivateDetails, ServiceDetail, ServicePage, ServiceQueryInput } from '@vcs/schema';
import type { RequestOnce } from './access/answered-requests.ts';
import type { AuditEntry } from './access/audit-entry.ts';
import type { AuditQuery } from './access/audit-table.ts';
import type { ChangedBy } from './access/changed-by.ts';
import type { Tokens } from './access/tokens.ts';
import type { ExportOptions } from './export/export.ts';
import type { Geography } from './geography/geography.ts';
import type { PostcodeProvider } from './geography/postcode-lookup.ts';
import type { Hsds } from './hsds/feed.ts';
import type { SearchRequest } from './kinds/kind.ts';
import type { Counted } from './kinds/statistics.ts';
import type { KindName, RecordTypes, repositoryNames } from './record/record-types.ts';
import type { SearchAnswer } from './search/searcher.ts';
import type { Submissions } from './submissions/submissions.ts';

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
  /**
   * Takes a record away, its private details too; the change feed keeps that it was there. False where there is none.
   * What refers to it has to be deleted or put differently first.
   * @throws RecordInUseError
   */
  delete(id: string): Promise<boolean>;
  /** Ids of the organisations whose record this is, in order; none where it is nobody's in particular. */
  organisationsOf(record: R): Promise<readonly string[]>;
  /** What the people who look after the record know of it. No entry, view or feed has anything of it. */
  getPrivate(id: string): Promise<PrivateDetails | undefined>;
  /**
   * Keeps private details in place of those before. They are no content: nothing is dated, no version raised.
   * @throws InvalidRecordError, MissingReferenceError
   */
  putPrivate(details: PrivateDetails): Promise<void>;
}

/** The records of every kind: `organisations`, `services`, `volunteerRoles` … */
export type RecordWriter = {
  readonly [K in KindName as (typeof repositoryNames)[K]]: RecordRepository<RecordTypes[K]>;
};

/** A place in the change feed. */
export interface ChangePlace {
  readonly modified: number;
  readonly id: string;
}

/** The latest change of one record, as the public sees it. */
export interface RecordChange {
  readonly kind: KindName;
  readonly id: string;
  /** The dataset version that it came with. */
  readonly modified: number;
  /** True where the public can no longer see the record, for whatever reason. */
  readonly deleted: boolean;
  /** As in a list; missing where it is deleted. */
  readonly summary?: unknown;
}

/** Enough of a record that the public may see to list its address. */
export interface PublishedRecord {
  readonly id: string;
  readonly slug: string;
  /** UTC; when its own content last changed. */
  readonly updatedAt: string;
}

/** A source of records, on its terms, and how many public records come from it. */
export interface RecordSourceUse {
  readonly name: string;
  readonly url?: string | undefined;
  /** Missing where the source named none. */
  readonly licence?: string | undefined;
  readonly records: number;
}

export interface ChangeOptions {
  /** Do everything, references checked too, then keep nothing. */
  readonly dryRun?: boolean;
  /** Who makes the change, and why, for the audit. */
  readonly by?: ChangedBy;
  /**
   * Do this once: where the same request with the same key was done within a day, `work` is not run, and what it gave then
   * comes out again. It has to be plain data. Of requests that come at the same time one is done.
   */
  readonly once?: RequestOnce | undefined;
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
     * - Services that run come before those that do not.
     * - Where a ward is asked for, services that name it come before those for the whole borough.
     * - With words: a find in the name outranks one in the organisation, category or ward, which outranks one in the text,
     *   which outranks a synonym; within a place, the very word outranks another form of it.
     * - Ties: latest assured date, then name, then id.
     * - A facet value that is asked for is always listed, even with a count of 0; other values only where they count.
     */
    search(query: ServiceQueryInput): Promise<ServicePage>;
    /** The published service with this id or slug. */
    get(idOrSlug: string): Promise<ServiceDetail | undefined>;
  };
  readonly organisations: {
    /** The published organisation with this id or slug, with everything the public may know of what it does. */
    get(idOrSlug: string): Promise<OrganisationDetail | undefined>;
  };
  readonly geography: Geography;
  /** The same for the country: Open Referral UK. */
  readonly hsds: Hsds;
  /** Who may write. */
  readonly tokens: Tokens;
  /** What the public sends in, for moderators. */
  readonly submissions: Submissions;
  /**
   * One page of what the public may see of a kind, with the count of every facet. Order by relevance: running first, then those
   * that `prefer` names, then by the words, then nearest, then freshest, then by name and id.
   */
  search(kind: KindName, request: SearchRequest): Promise<SearchAnswer>;
  /** What is counted of the records of a kind whose numbers lie in the ranges. */
  countable(kind: KindName, ranges: SearchRequest['ranges']): Promise<readonly Counted[]>;
  /** Everything that the public may know of the record of this kind with this id or slug. */
  detail(kind: KindName, idOrSlug: string): Promise<unknown>;
  /**
   * What changed after a place, of one kind or of all, in the order of (modified, id): each record once, with its latest
   * change. Who reads on from the last of it misses nothing. At most `limit`.
   */
  changes(kind: KindName | undefined, after: ChangePlace | undefined, limit: number): Promise<RecordChange[]>;
  /**
   * The whole record as it is kept, whatever its publication: for those who look after it, never for the public. It is read
   * where changes are made, never from a replica.
   */
  stored<K extends KindName>(kind: K, idOrSlug: string): Promise<RecordTypes[K] | undefined>;
  /** Ids of the organisations whose record this is, in order; none where it is nobody's in particular. */
  organisationsOf<K extends KindName>(kind: K, record: RecordTypes[K]): Promise<readonly string[]>;
  /** Who changed what, when and why, the latest first. Entries are never changed or deleted. */
  audit(query: AuditQuery): Promise<AuditEntry[]>;
  /** The records of a kind that the public may see, by slug, at most `most`: those after a slug, or the first ones. */
  published(kind: KindName, afterSlug: string | undefined, most: number): Promise<PublishedRecord[]>;
  /** Where the public records of these kinds come from and on which terms, those of most records first. */
  sources(kinds: readonly KindName[]): Promise<RecordSourceUse[]>;
  /**
   * Hands the public records to `write`, piece by piece, of one state of the database in constant memory; see
   * `exportRecords`. What `write` gives is waited for, and where it throws the export ends with that.
   * @throws ExportOptionError before anything is written
   */
  export(options: ExportOptions, write: (text: string) => void | Promise<void>): Promise<void>;
  /** Raised by one with each committed change of published content or of the geography; equal versions mean equal answers. */
  version(): Promise<number>;
  /** The version, together with something that no other database has: equal tags mean equal answers, whatever happened to the database. */
  datasetTag(): Promise<string>;
  /**
   * The tag as it was read a moment ago, at no cost: never older than a change of this process, and at most 10 ms (SQLite)
   * or 1 s (PostgreSQL) older than one of another. Undefined where it has to be asked for.
   */
  recentTag(): string | undefined;
  /** Reads into memory what searches need, so that the first visitor does not wait for it. */
  warm(): Promise<void>;
  /**
   * Runs `work` in one transaction. Where it throws, nothing is kept and the error comes out. Changes follow one another,
   * in this process and among processes; readers see the state before the change until it is whole. The writer is of no
   * use once `work` has ended. A change must not be started inside another.
   * @throws MissingReferenceError, DatabaseBusyError, ChangeOrderError, KeyReusedError, and whatever `work` throws
   */
  change<T>(work: (records: RecordWriter) => T | Promise<T>, options?: ChangeOptions): Promise<T>;
  /** Waits for the change under way, then lets go of the database. */
  close(): Promise<void>;
}

export interface CatalogueOptions {
  /** `sqlite:/path/to/file.db`, `sqlite::memory:` or `postgres://user:password@host/database`, where `?schema=` may name a schema. */
  readonly databaseUrl: string;
  /** A replica of a PostgreSQL database to read from; it may lag behind. */
  readonly readUrl?: string | undefined;
  /** Finds postcodes that were not imported, for instance on the network; nothing here goes there by itself. */
  readonly postcodeProvider?: PostcodeProvider | undefined;
  /** What time it is; for tests. */
  readonly clock?: () => Date;
}
