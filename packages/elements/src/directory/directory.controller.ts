import { isVcsError } from '@vcs/sdk';
import type { Answer, CategorySlug, ServiceDetail, ServicePage, ServiceSummary, WardSlug } from '@vcs/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { ResourceController } from '../resource/resource-controller.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { LaterParts } from './directory-view.ts';
import { filterNames, withFilter } from './directory-query.ts';
import type { DirectoryQuery, FilterName } from './directory-query.ts';

/** What the controller tells its element. */
export interface DirectoryListener {
  /** An answer to a question of the visitor is there; the first list is not announced. */
  searched(query: DirectoryQuery, page: ServicePage): void;
  failed(error: unknown, operation: 'search' | 'detail'): void;
  wrongAttribute(fault: AttributeFault): void;
  /** Loads the parts of the element that show details and an empty list. */
  loadLater(): Promise<LaterParts>;
}

/** A pause in typing, in milliseconds, after which the words are looked for. */
const typingPause = 300;

/** Query, questions to the SDK, and their state. It knows nothing of what is shown. */
export class DirectoryController implements ReactiveController {
  query: DirectoryQuery = { q: '', category: [], ward: [], page: 1, limit: 20 };
  /** The words in the search field, ahead of the query while somebody types. */
  words = '';
  selected: ServiceSummary | undefined;
  later: LaterParts | undefined;
  readonly list: ResourceController<DirectoryQuery, Answer<ServicePage>>;
  readonly detail: ResourceController<string, ServiceDetail>;

  readonly #host: ReactiveControllerHost;
  readonly #listener: DirectoryListener;
  readonly #labels = new Map<string, string>();
  #client: ElementsClient | undefined;
  #byVisitor = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, listener: DirectoryListener) {
    this.#host = host;
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
  start(client: ElementsClient | undefined, presets: DirectoryQuery): void {
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

  search(query: DirectoryQuery): void {
    clearTimeout(this.#typing);
    this.#byVisitor = true;
    this.query = query;
    if (query.q !== this.words.trim()) this.words = query.q;
    if (this.#client) this.list.ask(query);
    this.#host.requestUpdate();
  }

  open(service: ServiceSummary): void {
    this.selected = service;
    this.detail.clear();
    this.detail.ask(service.slug);
  }

  close(): void {
    this.selected = undefined;
    this.detail.clear();
  }

  /** The name of a filter value as the API last gave it; made from the value where it never did. */
  label(filter: FilterName, value: string): string {
    const words = value.replaceAll('-', ' ');
    return this.#labels.get(`${filter} ${value}`) ?? words.charAt(0).toUpperCase() + words.slice(1);
  }

  async #search({ q, category, ward, page, limit }: DirectoryQuery, signal: AbortSignal): Promise<Answer<ServicePage>> {
    const found = await this.#client!.services.search(
      // The API is the judge of categories and wards; what it refuses is reported and left out. It knows no empty words.
      { q: q || undefined, category: category as CategorySlug[], ward: ward as WardSlug[], page, per_page: limit },
      { signal },
    );
    if (found.total === 0) this.later = await this.#listener.loadLater();
    return found;
  }

  async #get(slug: string, signal: AbortSignal): Promise<ServiceDetail> {
    const [service, later] = await Promise.all([
      this.#client!.services.get(slug, { signal }),
      this.#listener.loadLater(),
    ]);
    this.later = later;
    return service;
  }

  #answered(page: ServicePage, query: DirectoryQuery): void {
    for (const filter of filterNames) {
      for (const { value, label } of page.facets[filter]) this.#labels.set(`${filter} ${value}`, label);
    }
    if (this.#byVisitor) this.#listener.searched(query, page);
  }

  /** Leaves out filter values that the API does not know, says so, and asks again; any other failure stays one. */
  #refused(error: unknown): void {
    let query = this.query;
    if (isVcsError(error, 'validation')) {
      for (const { name, expected, found, nearest } of error.fields) {
        const filter = filterNames.find((known) => known === name);
        const wrong = filter ? query[filter].filter((value) => found.split(',').includes(value)) : [];
        for (const value of wrong) {
          this.#listener.wrongAttribute({ attribute: name, expected, found: value, nearest });
          query = withFilter(query, filter!, value, false);
        }
      }
    }
    if (query === this.query) return this.#listener.failed(error, 'search');
    this.query = query;
    this.list.ask(query);
  }
}
