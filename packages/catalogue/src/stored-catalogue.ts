import { AsyncLocalStorage } from 'node:async_hooks';
import { serviceQuery } from '@vcs/schema';
import { StoredTokens } from './access/stored-tokens.ts';
import type { Tokens } from './access/tokens.ts';
import type { Catalogue, ChangeOptions, ChangePlace, RecordChange as FeedChange, RecordWriter } from './catalogue.ts';
import { CatalogueClosedError, ChangeOrderError, DatabaseBusyError } from './errors.ts';
import type { Geography } from './geography/geography.ts';
import type { PostcodeProvider } from './geography/postcode-lookup.ts';
import { StoredGeography } from './geography/stored-geography.ts';
import type { SearchRequest } from './kinds/kind.ts';
import { kindNamed, kinds } from './kinds/kinds.ts';
import { organisationDetailFrom, serviceDetailFrom, servicePageOf, serviceRequest } from './kinds/served-today.ts';
import { indexRecipe } from './record/index-recipe.ts';
import { RecentTag } from './recent-tag.ts';
import { Lookups } from './record/lookups.ts';
import { RecordChange } from './record/record-change.ts';
import { datasetState, recordById, recordBySlug } from './record/record-table.ts';
import type { KindName } from './record/record-types.ts';
import type { Sql } from './record/sql.ts';
import { changedEntries } from './search/entry-table.ts';
import type { SearchAnswer } from './search/searcher.ts';
import { Searcher } from './search/searcher.ts';
import type { Store } from './store.ts';
import { Turn } from './turn.ts';

const mostTries = 50;

/** The catalogue over any engine. */
export class StoredCatalogue implements Catalogue {
  readonly services: Catalogue['services'];
  readonly organisations: Catalogue['organisations'];
  readonly geography: Geography;
  readonly tokens: Tokens;
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
      search: async (query) => servicePageOf(await this.search('service', serviceRequest(serviceQuery.parse(query)))),
      get: async (idOrSlug) => serviceDetailFrom(await this.detail('service', idOrSlug)),
    };
    this.organisations = {
      get: async (idOrSlug) => organisationDetailFrom(await this.detail('organisation', idOrSlug)),
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
  }

  async search(kind: KindName, request: SearchRequest): Promise<SearchAnswer> {
    return this.#searchers.get(kind)!.search(request);
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

  async version(): Promise<number> {
    return (await datasetState(this.#reading)).version;
  }

  datasetTag(): Promise<string> {
    // What a change sees of itself may never be.
    return this.#insideChange.getStore() ? this.#readTag() : this.#tag.read();
  }

  recentTag(): string | undefined {
    this.#mustBeOpen();
    return this.#tag.get();
  }

  async warm(): Promise<void> {
    const request = { terms: {}, ranges: [], sort: { by: 'relevance' }, page: 1, perPage: 20 } as const;
    for (const { name } of kinds) {
      for (const text of ['', 'community']) await this.search(name, { ...request, text });
    }
  }

  async change<T>(work: (records: RecordWriter) => T | Promise<T>, { dryRun = false }: ChangeOptions = {}): Promise<T> {
    return this.#inTurn(() =>
      this.#transact(async (change) => await this.#insideChange.run(true, () => work(change.records)), !dryRun),
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
    await this.#changes.take(() => this.#transact((change) => change.indexEverything(), true));
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

  #transact<T>(work: (change: RecordChange) => Promise<T>, keep: boolean): Promise<T> {
    return this.#store
      .change(async (sql) => {
        const change = await RecordChange.begin(sql, this.#clock);
        try {
          const result = await work(change);
          await change.finish();
          return { result, keep };
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
