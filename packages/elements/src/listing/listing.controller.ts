import { isVcsError } from '@vcs/sdk/questions';
import type { Answer } from '@vcs/sdk';
import type { ReactiveControllerHost } from 'lit';
import { ResourceController } from '../resource/resource-controller.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import { askList } from './ask-list.ts';
import type { ListedPage } from './listed-page.ts';
import type { LaterParts, ListedRecord, ListingKind } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { RefusedListener } from './refused-query.ts';

/** What the controller tells its element. */
export interface ListingListener<Kind, Later> extends Pick<RefusedListener, 'wrongAttribute'> {
  /** An answer to a question of the visitor is there; the first list is not announced. */
  searched(query: ListingQuery, total: number): void;
  failed(error: unknown, operation: 'search' | 'detail'): void;
  /** The API does not know the place to look from. */
  unknownPlace(): void;
  /** Loads the parts of the element that show details and an empty list. */
  loadLater(kind: Kind): Promise<Later>;
}

/** Query, questions to the SDK, and their state. It knows nothing of what is shown. */
export class ListingController<Summary extends ListedRecord, Detail extends object, Strings extends ListingStrings> {
  query: ListingQuery = { q: '', filters: {}, facets: [], page: 1, limit: 20 };
  /** The words in the search field, ahead of the query while somebody types. */
  words = '';
  /** The place that was asked about last, where the API does not know it. */
  unknownPlace: string | undefined;
  /** Whether a visitor asked the last question, not the page. */
  byVisitor = false;
  selected: Summary | undefined;
  later: LaterParts<Summary, Detail, Strings> | undefined;
  client: ElementsClient | undefined;
  /** Of the list that is shown: the element's own, or the other that was asked for. */
  kind: ListingKind<Summary, Detail, Strings>;
  readonly list: ResourceController<ListingQuery, Answer<ListedPage<Summary>>>;
  readonly detail: ResourceController<string, Detail>;

  readonly #host: ReactiveControllerHost;
  readonly #kind: ListingKind<Summary, Detail, Strings>;
  readonly #listener: ListingListener<ListingKind<Summary, Detail, Strings>, LaterParts<Summary, Detail, Strings>>;
  /** Of the list that was asked for last. */
  #asked: ListingKind<Summary, Detail, Strings>;

  constructor(
    host: ReactiveControllerHost,
    kind: ListingKind<Summary, Detail, Strings>,
    listener: ListingListener<ListingKind<Summary, Detail, Strings>, LaterParts<Summary, Detail, Strings>>,
  ) {
    this.#host = host;
    this.#kind = this.#asked = this.kind = kind;
    this.#listener = listener;
    this.list = new ResourceController(host, {
      load: (query, signal) => this.#search(query, signal),
      isEmpty: (page) => page.total === 0,
      onAnswer: ({ total }) => {
        this.kind = this.#asked;
        if (this.byVisitor) listener.searched(this.query, total);
      },
      onFailure: (error) => listener.failed(error, 'search'),
    });
    this.detail = new ResourceController(host, {
      load: (slug, signal) => this.#get(slug, signal),
      onFailure: (error) => listener.failed(error, 'detail'),
    });
  }

  /** Starts anew, as the attributes say. */
  start(client: ElementsClient | undefined, presets: ListingQuery, results?: Answer<ListedPage<Summary>>): void {
    if (client !== this.client) this.list.clear();
    this.client = client;
    this.byVisitor = false;
    this.query = presets;
    this.words = presets.q;
    this.close();
    if (results) this.take(results);
    else if (client) this.list.ask(presets);
  }

  /** Shows a list that nobody had to ask for. */
  take(results: Answer<ListedPage<Summary>>): void {
    this.list.give(this.query, results);
    if (results.total === 0 || results.pages > 1) this.getLater().catch(() => {});
  }

  /** Asks again what is shown, in another language. */
  speak(lang: string | undefined): void {
    this.byVisitor = false;
    this.query = { ...this.query, lang };
    if (this.client) this.list.ask(this.query);
    if (this.selected) this.detail.retry();
  }

  search(asked: ListingQuery): void {
    const query = this.#kind.settled?.(asked) ?? asked;
    this.byVisitor = true;
    this.unknownPlace = undefined;
    this.query = query;
    if (query.q !== this.words.trim()) this.words = query.q;
    if (this.client) this.list.ask(query);
    this.#host.requestUpdate();
  }

  close(): void {
    this.selected = undefined;
    this.detail.clear();
  }

  /** Gets the parts that come later, once. */
  async getLater(kind = this.kind): Promise<void> {
    this.later = await this.#listener.loadLater(kind);
    this.#host.requestUpdate();
  }

  async #search(query: ListingQuery, signal: AbortSignal): Promise<Answer<ListedPage<Summary>>> {
    try {
      const kind = (await this.#kind.otherList?.(query)) ?? this.#kind;
      if (!signal.aborted) this.#asked = kind;
      const found = await askList(kind, query, this.client!, signal);
      if (found.total === 0) await this.getLater(kind);
      // The steps through the pages come after the list, which does without them where they cannot be had.
      else if (found.pages > 1) this.getLater().catch(() => {});
      return found;
    } catch (error) {
      // What the API refuses is reported and left out.
      const accepted = isVcsError(error, 'validation')
        ? (await import('./refused-query.ts')).acceptable(query, error.fields, this, this.#listener)
        : query;
      if (accepted === query || signal.aborted) throw error;
      this.query = accepted;
      return this.#search(accepted, signal);
    }
  }

  async #get(slug: string, signal: AbortSignal): Promise<Detail> {
    const { path, detailExpects } = this.kind;
    const { lang } = this.query;
    const [record] = await Promise.all([
      this.client!.request<Detail>({ path: [path, slug], parameters: { lang }, expects: detailExpects }, { signal }),
      this.getLater(),
    ]);
    return record;
  }
}
