// Comes right after the first list, or when a visitor does something before.
import type { LitElement, ReactiveController } from 'lit';
import { VcsSearchEvent } from '../host-event/vcs-search-event.ts';
import { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
import type { ResourceController } from '../resource/resource-controller.ts';
import { asksForElsewhere, focusIn } from './early-actions.ts';
import type { LaterParts, ListedRecord } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingActions } from './listing-view.ts';
import type { OpenedCard } from './record-focus.ts';

export type VisitorHost = LitElement & { readonly linkTemplate?: string | null | undefined };

/** What of an element's list its visitors change. */
export interface VisitedListing {
  readonly query: ListingQuery;
  words: string;
  selected: ListedRecord | undefined;
  readonly later: Pick<LaterParts<ListedRecord, unknown, ListingStrings>, 'focusCard' | 'focusRecord'> | undefined;
  readonly list: Pick<ResourceController<ListingQuery, unknown>, 'state' | 'retry'>;
  readonly detail: Pick<ResourceController<string, unknown>, 'ask' | 'clear' | 'retry'>;
  search(query: ListingQuery): void;
  close(): void;
  getLater(): Promise<void>;
}

/** A pause in typing, in milliseconds, after which the words are looked for. */
const typingPause = 300;

/** What the controls of an element do, and where focus goes when one of them goes away. */
export class VisitorActions implements ListingActions<ListedRecord>, ReactiveController {
  filtersOpen = false;

  readonly #host: VisitorHost;
  readonly #listing: VisitedListing;
  #countIsNext = false;
  #openedFrom: OpenedCard | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: VisitorHost, listing: VisitedListing) {
    this.#host = host;
    this.#listing = listing;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  /** Tells the page what was looked for, and moves focus to the count where that was asked for. @returns whether it did */
  searched({ q, filters, page }: ListingQuery, total: number): boolean {
    this.#host.dispatchEvent(new VcsSearchEvent({ q, filters, page }, total));
    const moves = this.#countIsNext;
    this.#countIsNext = false;
    if (moves) void this.focus('#count');
    return moves;
  }

  failed(): void {
    this.#countIsNext = false;
  }

  /** Looks for the words of the visitor after a pause in typing. */
  readonly type = (words: string): void => {
    this.#listing.words = words;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.submit, typingPause);
  };

  /** Looks for the words in the field at once; the same words are not looked for twice. */
  readonly submit = (): void => {
    clearTimeout(this.#typing);
    const { query, words, list } = this.#listing;
    const q = words.trim();
    if (q !== query.q || list.state.status === 'error') this.ask({ ...query, q, page: 1 });
  };

  readonly ask = (query: ListingQuery): void => {
    clearTimeout(this.#typing);
    this.#listing.search(query);
  };

  readonly search = (query: ListingQuery): void => {
    this.ask(query);
    void this.focus('#count');
  };

  readonly go = (page: number): void => {
    this.#countIsNext = true;
    this.ask({ ...this.#listing.query, page });
  };

  readonly retry = (): void => {
    this.#listing.list.retry();
    void this.focus('#count');
  };

  readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  };

  readonly closeFilters = (): void => {
    this.toggleFilters();
    void this.focus('#count');
  };

  readonly open = (record: ListedRecord, from: HTMLElement): void => {
    if (!this.#host.dispatchEvent(new VcsSelectEvent(record))) return;
    const { selected, detail } = this.#listing;
    // From one record to another: back still leads to the card that was opened first.
    if (!selected) this.#openedFrom = { card: from, top: from.getBoundingClientRect().top };
    this.#listing.selected = record;
    detail.clear();
    detail.ask(record.slug);
    void this.#showDetail();
  };

  /** @param held the link, where it was pressed before this part had come, and so kept from leading anywhere */
  readonly follow = (record: ListedRecord, event: MouseEvent, held?: HTMLAnchorElement): void => {
    if (asksForElsewhere(event)) return;
    if (!this.#host.linkTemplate) {
      event.preventDefault();
      this.open(record, held ?? (event.currentTarget as HTMLElement));
    } else if (!this.#host.dispatchEvent(new VcsSelectEvent(record))) event.preventDefault();
    else if (held) location.assign(held.href);
  };

  readonly retryDetail = (): void => {
    this.#listing.detail.retry();
    void this.#showDetail();
  };

  readonly back = async (): Promise<void> => {
    this.#listing.close();
    await this.#host.updateComplete;
    // Where the address named the record, no card was pressed.
    if (this.#openedFrom?.card.isConnected) this.#listing.later!.focusCard(this.#openedFrom);
    else await this.focus('#count');
  };

  async #showDetail(): Promise<void> {
    try {
      await this.#listing.getLater();
    } catch {
      // The list stays and says so.
      return this.focus("[part~='retry']");
    }
    await this.#listing.later!.focusRecord(this.#host);
  }

  focus(selector: string): Promise<void> {
    return focusIn(this.#host, selector);
  }
}
