import type { ServiceSummary } from '@vcs/sdk';
import type { LitElement } from 'lit';
import { VcsSelectEvent } from '../event/vcs-select-event.ts';
import type { DirectoryActions } from './directory-view.ts';
import type { DirectoryController } from './directory.controller.ts';
import { withFilter, withoutFilters } from './directory-query.ts';
import type { DirectoryQuery, FilterName } from './directory-query.ts';
import { foldedValues } from './filters.templates.ts';

/** What the controls of the directory do, and where focus goes when one of them goes away. */
export class VisitorActions implements DirectoryActions {
  filtersOpen = false;
  unfolded: ReadonlySet<FilterName> = new Set();

  readonly #host: LitElement;
  readonly #directory: DirectoryController;
  #countIsNext = false;
  /** The card that was opened, and how far from the top of the window it stood. */
  #openedFrom: { readonly card: HTMLElement; readonly top: number } | undefined;

  constructor(host: LitElement, directory: DirectoryController) {
    this.#host = host;
    this.#directory = directory;
  }

  /** Moves focus to the count where the visitor's last action asked for it. @returns whether it did */
  answered(): boolean {
    const moves = this.#countIsNext;
    this.#countIsNext = false;
    if (moves) void this.#focus('#count');
    return moves;
  }

  failed(): void {
    this.#countIsNext = false;
  }

  readonly type = (words: string): void => this.#directory.type(words);

  readonly submit = (): void => this.#directory.submit();

  readonly filter = (filter: FilterName, value: string, ticked: boolean): void =>
    this.#directory.search(withFilter(this.#directory.query, filter, value, ticked));

  readonly removeFilter = async (filter: FilterName, value: string): Promise<void> => {
    const chips = () => [...this.#root.querySelectorAll<HTMLElement>('.chip')];
    const place = chips().indexOf(this.#root.activeElement as HTMLElement);
    this.filter(filter, value, false);
    await this.#host.updateComplete;
    // The next chip takes the place of the removed one.
    const next = chips()[place] ?? chips().at(-1);
    if (next) next.focus();
    else void this.#focus('#count');
  };

  readonly clearFilters = (): void => this.search(withoutFilters(this.#directory.query));

  /** Searches at the press of a control that goes away with its reason. */
  readonly search = (query: DirectoryQuery): void => {
    this.#directory.search(query);
    void this.#focus('#count');
  };

  readonly go = (page: number): void => {
    this.#countIsNext = true;
    this.#directory.search({ ...this.#directory.query, page });
  };

  readonly retry = (): void => {
    this.#directory.list.retry();
    void this.#focus('#count');
  };

  readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  };

  readonly closeFilters = (): void => {
    this.toggleFilters();
    void this.#focus('#count');
  };

  readonly toggleValues = (filter: FilterName): void => {
    const unfolded = new Set(this.unfolded);
    const folds = unfolded.delete(filter);
    if (!folds) unfolded.add(filter);
    this.unfolded = unfolded;
    this.#host.requestUpdate();
    // The button moves below the values it brought: reading goes on at the first of them.
    if (!folds) void this.#focus(`[data-filter='${filter}'] .choice:nth-of-type(${foldedValues + 1}) input`);
  };

  readonly open = (service: ServiceSummary, from: HTMLElement): void => {
    if (!this.#host.dispatchEvent(new VcsSelectEvent(service))) return;
    // From one service to another of the same organisation: back still leads to the card that was opened first.
    if (!this.#directory.selected) this.#openedFrom = { card: from, top: from.getBoundingClientRect().top };
    this.#directory.open(service);
    void this.#showDetail();
  };

  readonly retryDetail = (): void => {
    this.#directory.detail.retry();
    void this.#showDetail();
  };

  readonly back = async (): Promise<void> => {
    this.#directory.close();
    await this.#host.updateComplete;
    const { card, top } = this.#openedFrom!;
    card.focus({ preventScroll: true });
    // Somebody who goes back at once is quicker than the part that knows the exact place.
    if (this.#directory.later) this.#directory.later.scrollTo(card, top);
    else card.scrollIntoView({ block: 'center' });
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #showDetail(): Promise<void> {
    await this.#focus("[part='detail-heading']", { preventScroll: true });
    const detail = this.#root.querySelector('.detail');
    const top = detail?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) detail?.scrollIntoView();
  }

  async #focus(selector: string, options?: FocusOptions): Promise<void> {
    await this.#host.updateComplete;
    this.#root.querySelector<HTMLElement>(selector)?.focus(options);
  }
}
