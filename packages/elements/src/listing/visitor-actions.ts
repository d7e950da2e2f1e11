import type { LitElement } from 'lit';
import { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
import type { ListedRecord } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingActions } from './listing-view.ts';
import type { ListingController } from './listing.controller.ts';
import type { OpenedCard } from './record-focus.ts';

type VisitorHost = LitElement & { readonly linkTemplate?: string | null | undefined };

/** What the controls of an element do, and where focus goes when one of them goes away. */
export class VisitorActions<
  Summary extends ListedRecord,
  Detail extends object,
  Strings extends ListingStrings,
> implements ListingActions<Summary> {
  filtersOpen = false;

  readonly #host: VisitorHost;
  readonly #listing: ListingController<Summary, Detail, Strings>;
  #countIsNext = false;
  #openedFrom: OpenedCard | undefined;

  constructor(host: VisitorHost, listing: ListingController<Summary, Detail, Strings>) {
    this.#host = host;
    this.#listing = listing;
  }

  /** Moves focus to the count where the visitor's last action asked for it. @returns whether it did */
  answered(): boolean {
    const moves = this.#countIsNext;
    this.#countIsNext = false;
    if (moves) void this.focus('#count');
    return moves;
  }

  failed(): void {
    this.#countIsNext = false;
  }

  readonly type = (words: string): void => this.#listing.type(words);

  readonly submit = (): void => this.#listing.submit();

  readonly ask = (query: ListingQuery): void => this.#listing.search(query);

  readonly search = (query: ListingQuery): void => {
    this.#listing.search(query);
    void this.focus('#count');
  };

  readonly go = (page: number): void => {
    this.#countIsNext = true;
    this.#listing.search({ ...this.#listing.query, page });
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

  readonly open = (record: Summary, from: HTMLElement): void => {
    if (!this.#host.dispatchEvent(new VcsSelectEvent(record))) return;
    // From one record to another: back still leads to the card that was opened first.
    if (!this.#listing.selected) this.#openedFrom = { card: from, top: from.getBoundingClientRect().top };
    this.#listing.open(record);
    void this.#showDetail();
  };

  readonly follow = (record: Summary, event: MouseEvent): void => {
    // The visitor wants it in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.#host.linkTemplate) this.open(record, event.currentTarget as HTMLElement);
    if (!this.#host.linkTemplate || !this.#host.dispatchEvent(new VcsSelectEvent(record))) event.preventDefault();
  };

  readonly retryDetail = (): void => {
    this.#listing.detail.retry();
    void this.#showDetail();
  };

  readonly back = async (): Promise<void> => {
    this.#listing.close();
    await this.#host.updateComplete;
    this.#listing.later!.focusCard(this.#openedFrom!);
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

  /** Moves focus once what is to be shown is there. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
