import { isVcsError } from '@vcs/sdk';
import type { Answer } from '@vcs/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { ResourceController } from '../resource/resource-controller.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { ListedPage } from './listed-page.ts';
import type { LaterParts, ListedRecord, ListingKind } from './listing-kind.ts';
import { tickedValues, withFilter } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';

/** What the controller tells its element. */
export interface ListingListener<Later> {
  /** An answer to a question of the visitor is there; the first list is not announced. */
  searched(query: ListingQuery, total: number): void;
  failed(error: unknown, operation: 'search' | 'detail'): void;
  wrongAttribute(fault: AttributeFault): void;
  /** The API does not know the place to look from. */
  unknownPlace(): void;
  /** Loads the parts of the element that show details and an empty list. */
  loadLater(): Promise<Later>;
}

/** A pause in typing, in milliseconds, after which the words are looked for. */
const typingPause = 300;

/** Query, questions to the SDK, and their state. It knows nothing of what is shown. */
export class ListingController<
  Summary extends ListedRecord,
  Detail extends object,
  Strings extends ListingStrings,
> implements ReactiveController {
  query: ListingQuery = { q: '', filters: {}, page: 1, limit: 20 };
  /** The words in the search field, ahead of the query while somebody types. */
  words = '';
  /** The place that was asked about last, where the API does not know it. */
  unknownPlace: string | undefined;
  selected: Summary | undefined;
  later: LaterParts<Summary, Detail, Strings> | undefined;
  readonly list: ResourceController<ListingQuery, Answer<ListedPage<Summary>>>;
  readonly detail: ResourceController<string, Detail>;

  readonly #host: ReactiveControllerHost;
  readonly #kind: ListingKind<Summary, Detail, Strings>;
  readonly #listener: ListingListener<LaterParts<Summary, Detail, Strings>>;
  readonly #labels = new Map<string, string>();
  #client: ElementsClient | undefined;
  #byVisitor = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    kind: ListingKind<Summary, Detail, Strings>,
    listener: ListingListener<LaterParts<Summary, Detail, Strings>>,
  ) {
    this.#host = host;
    this.#kind = kind;
    this.#listener = listener;
    host.addController(this);
    this.list = new ResourceController(host, {
      load: (query, signal) => this.#search(query, signal),
      isEmpty: (page) => page.total === 0,
      onAnswer: (page, query) => this.#answered(page, query),
      onFailure: (error) => this.#refused(error),
    });
    this.detail = new ResourceController(host, {
      load: (slug, signal) => this.#get(slug, signal),
      onFailure: (error) => listener.failed(error, 'detail'),
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  /** Starts anew, as the attributes say. */
  start(client: ElementsClient | undefined, presets: ListingQuery): void {
    clearTimeout(this.#typing);
    if (client !== this.#client) this.list.clear();
    this.#client = client;
    this.#byVisitor = false;
    this.query = presets;
    this.words = presets.q;
    this.close();
    if (client) this.list.ask(presets);
  }

  /** Looks for the words of the visitor after a pause in typing. */
  type(words: string): void {
    this.words = words;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.submit(), typingPause);
  }

  /** Looks for the words in the field at once; the same words are not looked for twice. */
  submit(): void {
    clearTimeout(this.#typing);
    const q = this.words.trim();
    if (q !== this.query.q || this.list.state.status === 'error') this.search({ ...this.query, q, page: 1 });
  }

  search(query: ListingQuery): void {
    clearTimeout(this.#typing);
    this.#byVisitor = true;
    this.unknownPlace = undefined;
    this.query = query;
    if (query.q !== this.words.trim()) this.words = query.q;
    if (this.#client) this.list.ask(query);
    this.#host.requestUpdate();
  }

  open(record: Summary): void {
    this.selected = record;
    this.detail.clear();
    this.detail.ask(record.slug);
  }

  close(): void {
    this.selected = undefined;
    this.detail.clear();
  }

  /** The name of a filter value as the API last gave it; made from the value where it never did. */
  label(filter: string, value: string): string {
    const words = value.replaceAll('-', ' ');
    return this.#labels.get(`${filter} ${value}`) ?? words.charAt(0).toUpperCase() + words.slice(1);
  }

  async #search({ filters, limit, ...query }: ListingQuery, signal: AbortSignal): Promise<Answer<ListedPage<Summary>>> {
    const { path, filters: facets } = this.#kind;
    const found = await this.#client!.request<ListedPage<Summary>>(
      // The API is the judge of values; what it refuses is reported and left out. It knows no empty words.
      { path: [path], parameters: { ...filters, ...query, per_page: limit, facets }, expects: 'items' },
      { signal },
    );
    if (found.total === 0) this.later = await this.#listener.loadLater();
    return found;
  }

  async #get(slug: string, signal: AbortSignal): Promise<Detail> {
    const { path, detailExpects } = this.#kind;
    const [record, later] = await Promise.all([
      this.#client!.request<Detail>({ path: [path, slug], expects: detailExpects }, { signal }),
      this.#listener.loadLater(),
    ]);
    this.later = later;
    return record;
  }

  #answered({ facets, total }: ListedPage<Summary>, query: ListingQuery): void {
    for (const [filter, values] of Object.entries(facets)) {
      for (const { value, label } of values) this.#labels.set(`${filter} ${value}`, label);
    }
    if (this.#byVisitor) this.#listener.searched(query, total);
  }

  /** Leaves out filter values that the API does not know, says so, and asks again; any other failure stays one. */
  #refused(error: unknown): void {
    let query = this.query;
    if (isVcsError(error, 'validation')) {
      for (const { name, expected, found, nearest } of error.fields) {
        if (name === 'near' && query.near) {
          this.unknownPlace = query.near;
          this.#listener.unknownPlace();
          query = { ...query, near: undefined, radius: undefined, sort: undefined };
        }
        for (const value of tickedValues(query, name).filter((value) => found.split(',').includes(value))) {
          this.#listener.wrongAttribute({ attribute: name, expected, found: value, nearest });
          query = withFilter(query, name, value, false);
        }
      }
    }
    if (query === this.query) return this.#listener.failed(error, 'search');
    this.query = query;
    this.list.ask(query);
  }
}
