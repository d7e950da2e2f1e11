// Comes only where the page asks for it.
import type { LitElement, ReactiveController } from 'lit';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { ListedRecord, ListingKind } from './listing-kind.ts';
import { writeAddress } from './page-address.ts';
import { pairsOf, readState, writeState } from './query-address.ts';
import type { ListingQuery } from './listing-query.ts';
import { OpenedRecord } from './opened-record.ts';
import type { OpenableListing } from './opened-record.ts';
import type { ListingStrings } from './listing-strings.ts';

type UrlStateElement = LitElement & { readonly urlState: string | null | undefined };

/** What of the list the address has to do with. */
interface UrlStateListing extends OpenableListing {
  /** Whether a visitor asked for it, not the page. */
  readonly byVisitor: boolean;
  start(client: ElementsClient | undefined, presets: ListingQuery): void;
  search(query: ListingQuery): void;
}

type UrlStateKind = Pick<ListingKind<ListedRecord, unknown, ListingStrings>, 'filters' | 'sorts' | 'otherFilters'>;

const states = new WeakMap<LitElement, UrlState>();

/** Starts a list as the address of the page says, else as the attributes say, and keeps the address as the list is. */
export function startAtAddress(
  element: UrlStateElement,
  kind: UrlStateKind,
  listing: UrlStateListing,
  client: ElementsClient | undefined,
  presets: ListingQuery,
): void {
  const known = states.get(element);
  const state = known ?? new UrlState(element, kind, listing);
  if (!known) states.set(element, state);
  state.start(client, presets);
  if (!known) state.record.start();
}

/** Keeps the address of a page that a server made as the list is. The page is there for the list: its names are the API's. */
export function keepAddress(
  element: UrlStateElement,
  kind: UrlStateKind,
  listing: UrlStateListing,
  presets: ListingQuery,
): void {
  const state = new UrlState(element, kind, listing, '');
  states.set(element, state);
  state.keep(presets);
}

class UrlState implements ReactiveController {
  readonly record: OpenedRecord;
  readonly #element: UrlStateElement;
  readonly #kind: UrlStateKind;
  readonly #listing: UrlStateListing;
  readonly #ownPrefix: string | undefined;
  #presets: ListingQuery | undefined;
  /** The query that the address was written for. */
  #written: ListingQuery | undefined;
  /** The address before somebody began to type, to which Back is to lead. */
  #settled: string | undefined;
  #submitted = false;

  constructor(element: UrlStateElement, kind: UrlStateKind, listing: UrlStateListing, prefix?: string) {
    this.#element = element;
    this.#kind = kind;
    this.#listing = listing;
    this.#ownPrefix = prefix;
    this.record = new OpenedRecord(element, listing, () => `${this.#prefix}record`);
    element.addController(this);
  }

  start(client: ElementsClient | undefined, presets: ListingQuery): void {
    this.#presets = presets;
    this.#written = this.#read(presets);
    this.#listing.start(client, this.#written);
  }

  /** The list is already as the address says. */
  keep(presets: ListingQuery): void {
    this.#presets = presets;
    this.#written = this.#listing.query;
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#moved);
    this.#element.renderRoot.addEventListener('submit', this.#submit);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#moved);
    this.#element.renderRoot.removeEventListener('submit', this.#submit);
  }

  hostUpdated(): void {
    const { query, byVisitor } = this.#listing;
    if (!this.#written) return;
    // Where the server makes the pages, each record has its own.
    if (this.#ownPrefix === undefined && this.record.keep()) this.#settled = undefined;
    if (query === this.#written) return;
    if (byVisitor) this.#write(query, isTyped(this.#written, query) && !this.#submitted);
    this.#submitted = false;
    this.#written = query;
  }

  readonly #submit = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    if (form.id !== 'search') return;
    const { query } = this.#listing;
    const { value } = form.elements.namedItem('words') as HTMLInputElement;
    // Sent early, the words are looked for once that has come which does it.
    this.#submitted = query !== this.#written || value.trim() !== query.q;
    // What was typed has been looked for already: there is no other query to come.
    if (!this.#submitted && this.#settled !== undefined) this.#write(query, false);
  };

  readonly #moved = (): void => {
    if (!this.#presets) return;
    this.#settled = undefined;
    const query = this.#read(this.#presets);
    const isSame = String(pairsOf(query)) === String(pairsOf(this.#listing.query));
    if (!isSame) this.#listing.search(query);
    this.#written = this.#listing.query;
    void this.record.follow(isSame);
  };

  get #prefix(): string {
    return this.#ownPrefix ?? `${this.#element.urlState || this.#element.localName.replace('vcs-', '')}-`;
  }

  #read(presets: ListingQuery): ListingQuery {
    return readState(new URL(location.href), this.#prefix, presets, this.#kind);
  }

  /** Typing stays in one entry of the history; what is settled is a new one, from which Back leads to the one before. */
  #write(query: ListingQuery, typed: boolean): void {
    const { href } = writeState(new URL(location.href), this.#prefix, query, this.#presets!, this.#kind);
    if (typed) {
      this.#settled ??= location.href;
      return writeAddress(href, 'replaceState');
    }
    if (this.#settled !== undefined) writeAddress(this.#settled, 'replaceState');
    this.#settled = undefined;
    if (href !== location.href) writeAddress(href, 'pushState');
  }
}

/** Whether two queries differ in their words alone. */
function isTyped(one: ListingQuery, other: ListingQuery): boolean {
  return (
    one.q !== other.q && JSON.stringify({ ...one, q: '', page: 1 }) === JSON.stringify({ ...other, q: '', page: 1 })
  );
}
