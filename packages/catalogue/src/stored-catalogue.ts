import { AsyncLocalStorage } from 'node:async_hooks';
import { serviceQuery } from '@vcs/schema';
import { answeredBefore, keepAnswer } from './access/answered-requests.ts';
import { auditEntries } from './access/audit-table.ts';
import type { AuditEntry } from './access/audit-entry.ts';
import type { AuditQuery } from './access/audit-table.ts';
import { unnamed } from './access/changed-by.ts';
import { organisationsOf } from './access/ownership.ts';
import { StoredTokens } from './access/stored-tokens.ts';
import type { Tokens } from './access/tokens.ts';
import type {
  Catalogue,
  ChangeOptions,
  ChangePlace,
  PublishedRecord,
  RecordChange as FeedChange,
  RecordSourceUse,
  RecordWriter,
} from './catalogue.ts';
import { CatalogueClosedError, ChangeOrderError, DatabaseBusyError } from './errors.ts';
import { RowSnapshot } from './backup/row-snapshot.ts';
import { exportRecords } from './export/export.ts';
import type { ExportOptions } from './export/export.ts';
import type { Geography } from './geography/geography.ts';
import type { PostcodeProvider } from './geography/postcode-lookup.ts';
import { StoredGeography } from './geography/stored-geography.ts';
import type { Hsds } from './hsds/feed.ts';
import { StoredHsds } from './hsds/stored-hsds.ts';
import type { SearchRequest } from './kinds/kind.ts';
import { answerList } from './kinds/answer-list.ts';
import { answerRecord } from './kinds/answer-record.ts';
import { kindNamed, kinds } from './kinds/kinds.ts';
import { londonDate } from './kinds/numbers.ts';
import type { Counted } from './kinds/statistics.ts';
import { indexRecipe } from './record/index-recipe.ts';
import { RecentTag } from './recent-tag.ts';
import { Lookups } from './record/lookups.ts';
import { readMany } from './record/read-many.ts';
import { RecordChange } from './record/record-change.ts';
import { publishedRecords, sourcesInUse } from './record/published-table.ts';
import { datasetState, idsBeginning, recordById, recordBySlug } from './record/record-table.ts';
import type { KindName, RecordTypes } from './record/record-types.ts';
import type { Sql } from './record/sql.ts';
import { changedEntries } from './search/entry-table.ts';
import type { SearchAnswer } from './search/searcher.ts';
import { Searcher } from './search/searcher.ts';
import type { Store } from './store.ts';
import { StoredSubmissions } from './submissions/stored-submissions.ts';
import type { Submissions } from './submissions/submissions.ts';
import { Turn } from './turn.ts';

const mostTries = 50;

/** The catalogue over any engine. */
export class StoredCatalogue implements Catalogue {
  readonly services: Catalogue['services'];
  readonly organisations: Catalogue['organisations'];
  readonly geography: Geography;
  readonly hsds: Hsds;
  readonly tokens: Tokens;
  readonly submissions: Submissions;
  readonly #store: Store;
  readonly #clock: () => Date;
  readonly #searchers: ReadonlyMap<string, Searcher>;
  readonly #changes = new Turn();
  readonly #insideChange = new AsyncLocalStorage<true>();
  readonly #reading: Sql;
  readonly #tag: RecentTag;
  readonly #readingLatest: Sql;
  #closing: Promise<void> | undefined;

  constructor(store: Store, clock: () => Date, provider?: PostcodeProvider) {
    this.#store = store;
    this.#clock = clock;
    this.#reading = this.#waiting(store.reading);
    this.#readingLatest = this.#waiting(store.readingLatest);
    this.#tag = new RecentTag(() => this.#readTag(), store.tagHolds);
    this.#searchers = new Map(kinds.map((kind) => [kind.name, new Searcher(kind, this.#reading)]));
    this.services = {
      search: async (query) => answerList(this, 'services', serviceQuery.parse(query), this.#clock()),
      get: (idOrSlug) => answerRecord(this, 'services', idOrSlug, { now: this.#clock() }),
    };
    this.organisations = {
      get: (idOrSlug) => answerRecord(this, 'organisations', idOrSlug, { now: this.#clock() }),
    };
    this.geography = new StoredGeography({
      reading: this.#reading,
      change: (work) =>
        this.#inTurn(() =>
          store.change((sql) => this.#insideChange.run(true, () => work(sql))).finally(() => this.#tag.changed()),
        ),
      clock,
      provider,
    });
    this.tokens = new StoredTokens({
      reading: this.#readingLatest,
      change: (work) => this.#inTurn(() => store.change(async (sql) => ({ result: await work(sql), keep: true }))),
      clock,
    });
    this.hsds = new StoredHsds({
      find: (kind, request, number) => this.#searchers.get(kind)!.find(request, number),
      read: (kind, ids, make) => readMany(this.#reading, kind, ids, make),
      idsBeginning: (kind, beginning) => idsBeginning(this.#reading, kind, beginning),
      locate: (postcode) => this.geography.locate(postcode),
    });
    this.submissions = new StoredSubmissions({
      reading: this.#readingLatest,
      change: (work) => this.#inTurn(() => store.change(async (sql) => ({ result: await work(sql), keep: true }))),
      forget: () => this.#inTurn(() => store.forget()),
      changeRecords: (work, by) =>
        this.#inTurn(() =>
          this.#transact((change, sql) => this.#insideChange.run(true, () => work(sql, change.records)), { by }),
        ),
      find: (kind, idOrSlug) => this.detail(kind, idOrSlug),
      search: (kind, request) => this.search(kind, request),
      clock,
    });
  }

  async search(kind: KindName, request: SearchRequest): Promise<SearchAnswer> {
    return this.#searchers.get(kind)!.search(request);
  }

  async countable(kind: KindName, ranges: SearchRequest['ranges']): Promise<readonly Counted[]> {
    return this.#searchers.get(kind)!.countable(ranges);
  }

  async detail(kind: KindName, idOrSlug: string): Promise<unknown> {
    const sql = this.#reading;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { version } = await datasetState(sql);
      const record = (await recordById(sql, kind, idOrSlug)) ?? (await recordBySlug(sql, kind, idOrSlug));
      if (record === undefined) return undefined;
      const lookups = new Lookups();
      const make = () => kindNamed(kind).detail(record, lookups, lookups.summaries);
      const [detail] = await lookups.resolve(sql, [record], make);
      if ((await datasetState(sql)).version === version) return detail;
    }
    throw new DatabaseBusyError(
      `The records changed ${mostTries} times while the ${kind} ${idOrSlug} was read. Try again when the changes are over.`,
    );
  }

  async changes(kind: KindName | undefined, after: ChangePlace | undefined, limit: number): Promise<FeedChange[]> {
    const found = await changedEntries(this.#reading, kind, after, limit);
    return found.map(({ kind: name, id, modified, shown, summary }) => ({
      kind: name as KindName,
      id,
      modified,
      deleted: !shown,
      ...(shown && { summary: JSON.parse(summary) as unknown }),
    }));
  }

  async published(kind: KindName, afterSlug: string | undefined, most: number): Promise<PublishedRecord[]> {
    return publishedRecords(this.#reading, kind, afterSlug ?? '', most);
  }

  async sources(kinds: readonly KindName[]): Promise<RecordSourceUse[]> {
    return sourcesInUse(this.#reading, kinds, londonDate(this.#clock()));
  }

  async export(options: ExportOptions, write: (text: string) => void | Promise<void>): Promise<void> {
    this.#mustBeOpen();
    const run = (to: typeof write) =>
      exportRecords(
        { snapshot: (work) => this.#store.snapshot(async (sql) => work(await RowSnapshot.of(sql))) },
        options,
        to,
        this.#clock,
      );
    if (!this.#store.readsWait) return run(write);
    // All that is in memory has one connection: whoever reads slowly must not hold up the others.
    const parts: string[] = [];
    await this.#changes.take(() => run((text) => void parts.push(text)));
    for (const part of parts) await write(part);
  }

  async version(): Promise<number> {
    return (await datasetState(this.#reading)).version;
  }

  datasetTag(): Promise<string> {
    // What a change sees of itself may never be.
    return this.#insideChange.getStore() ? this.#readTag() : this.#tag.read();
  }

  recentTag(): string | undefined {
    return this.#closing === undefined ? this.#tag.get() : undefined;
  }

  async warm(): Promise<void> {
    const request = { terms: {}, ranges: [], sort: { by: 'relevance' }, page: 1, perPage: 20 } as const;
    for (const { name } of kinds) {
      for (const text of ['', 'community']) await this.search(name as KindName, { ...request, text });
    }
  }

  async stored<K extends KindName>(kind: K, idOrSlug: string): Promise<RecordTypes[K] | undefined> {
    const sql = this.#readingLatest;
    const found = (await recordById(sql, kind, idOrSlug)) ?? (await recordBySlug(sql, kind, idOrSlug));
    return found as RecordTypes[K] | undefined;
  }

  async organisationsOf<K extends KindName>(kind: K, record: RecordTypes[K]): Promise<readonly string[]> {
    return organisationsOf(this.#readingLatest, kind, record);
  }

  async audit(query: AuditQuery): Promise<AuditEntry[]> {
    return auditEntries(this.#readingLatest, query);
  }

  async change<T>(work: (records: RecordWriter) => T | Promise<T>, options: ChangeOptions = {}): Promise<T> {
    return this.#inTurn(() =>
      this.#transact(async (change) => await this.#insideChange.run(true, () => work(change.records)), options),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#changes.take(() => this.#store.close());
    return this.#closing;
  }

  /** Makes the index anew where it was made in another way than this software's. */
  async bringIndexUpToDate(): Promise<void> {
    const [dataset] = await this.#reading.all('SELECT index_recipe FROM dataset');
    if (dataset?.index_recipe === indexRecipe) return;
    await this.#changes.take(() => this.#transact((change) => change.indexEverything()));
  }

  async #readTag(): Promise<string> {
    const { version, epoch } = await datasetState(this.#reading);
    return `${epoch}-${version}`;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#insideChange.getStore()) {
      throw new ChangeOrderError('A change was started inside another. Do both in one, or start it after the other.');
    }
    this.#mustBeOpen();
    return this.#changes.take(work);
  }

  #transact<T>(
    work: (change: RecordChange, sql: Sql) => Promise<T>,
    { dryRun = false, by = unnamed, once }: ChangeOptions = {},
  ): Promise<T> {
    return this.#store
      .change(async (sql) => {
        const known = once && (await answeredBefore(sql, once, this.#clock()));
        if (known !== undefined) return { result: known.answer as T, keep: false };
        const change = await RecordChange.begin(sql, this.#clock, by);
        try {
          const result = await work(change, sql);
          await change.finish();
          if (once !== undefined) await keepAnswer(sql, once, result, this.#clock());
          return { result, keep: !dryRun };
        } finally {
          change.end();
        }
      })
      .finally(() => this.#tag.changed());
  }

  /** Reads, after the change under way where there is one connection for both. */
  #waiting(sql: Sql): Sql {
    return {
      all: (statement, values) => {
        this.#mustBeOpen();
        if (!this.#store.readsWait || this.#insideChange.getStore()) return sql.all(statement, values);
        return this.#changes.take(() => sql.all(statement, values));
      },
    };
  }

  #mustBeOpen(): void {
    if (this.#closing === undefined) return;
    throw new CatalogueClosedError(
      'The catalogue was used after it had been closed. Open it again, or close it later.',
    );
  }
}
