import type { LitElement } from 'lit';
import { VcsSelectEvent } from '../event/vcs-select-event.ts';
import type { ListedRecord } from './listing-kind.ts';
import { foldedValues, withFilter, withoutFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingActions } from './listing-view.ts';
import type { ListingController } from './listing.controller.ts';

/** What the controls of an element do, and where focus goes when one of them goes away. */
export class VisitorActions<
  Summary extends ListedRecord,
  Detail extends object,
  Strings extends ListingStrings,
> implements ListingActions<Summary> {
  filtersOpen = false;
  unfolded: ReadonlySet<string> = new Set();

  readonly #host: LitElement;
  readonly #listing: ListingController<Summary, Detail, Strings>;
  #countIsNext = false;
  /** The card that was opened, and how far from the top of the window it stood. */
  #openedFrom: { readonly card: HTMLElement; readonly top: number } | undefined;

  constructor(host: LitElement, listing: ListingController<Summary, Detail, Strings>) {
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

  readonly near = (place: string | undefined): void => {
    const { sort, ...query } = this.#listing.query;
    // Without a place there is no nearest.
    this.#listing.search({
      ...query,
      near: place,
      radius: place === undefined ? undefined : query.radius,
      sort: place ? 'distance' : sort === 'distance' ? undefined : sort,
      page: 1,
    });
  };

  readonly sort = (sort: string): void => this.#listing.search({ ...this.#listing.query, sort, page: 1 });

  readonly submit = (): void => this.#listing.submit();

  readonly filter = (filter: string, value: string, ticked: boolean): void =>
    this.#listing.search(withFilter(this.#listing.query, filter, value, ticked));

  readonly removeFilter = async (filter: string, value: string): Promise<void> => {
    const chips = () => [...this.#root.querySelectorAll<HTMLElement>('.chip')];
    const place = chips().indexOf(this.#root.activeElement as HTMLElement);
    this.filter(filter, value, false);
    await this.#host.updateComplete;
    // The next chip takes the place of the removed one.
    const next = chips()[place] ?? chips().at(-1);
    if (next) next.focus();
    else void this.focus('#count');
  };

  readonly clearFilters = (): void => this.search(withoutFilters(this.#listing.query));

  /** Searches at the press of a control that goes away with its reason. */
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

  readonly toggleValues = (filter: string): void => {
    const unfolded = new Set(this.unfolded);
    const folds = unfolded.delete(filter);
    if (!folds) unfolded.add(filter);
    this.unfolded = unfolded;
    this.#host.requestUpdate();
    // The button moves below the values it brought: reading goes on at the first of them.
    if (!folds) void this.focus(`[data-filter='${filter}'] .choice:nth-of-type(${foldedValues + 1}) input`);
  };

  readonly open = (record: Summary, from: HTMLElement): void => {
    if (!this.#host.dispatchEvent(new VcsSelectEvent(record))) return;
    // From one record to another: back still leads to the card that was opened first.
    if (!this.#listing.selected) this.#openedFrom = { card: from, top: from.getBoundingClientRect().top };
    this.#listing.open(record);
    void this.#showDetail();
  };

  readonly retryDetail = (): void => {
    this.#listing.detail.retry();
    void this.#showDetail();
  };

  readonly back = async (): Promise<void> => {
    this.#listing.close();
    await this.#host.updateComplete;
    const { card, top } = this.#openedFrom!;
    card.focus({ preventScroll: true });
    // Somebody who goes back at once is quicker than the part that knows the exact place.
    if (this.#listing.later) this.#listing.later.scrollTo(card, top);
    else card.scrollIntoView({ block: 'center' });
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #showDetail(): Promise<void> {
    await this.focus("[part='detail-heading']", { preventScroll: true });
    const detail = this.#root.querySelector('.detail');
    const top = detail?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) detail?.scrollIntoView();
  }

  /** Moves focus once what is to be shown is there. */
  async focus(selector: string, options?: FocusOptions): Promise<void> {
    await this.#host.updateComplete;
    this.#root.querySelector<HTMLElement>(selector)?.focus(options);
  }
}
