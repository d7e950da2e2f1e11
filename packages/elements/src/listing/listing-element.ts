import type { Answer } from '@vcs/sdk';
import { html } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues } from 'lit';
import { Announcer } from '../announce/announcer.ts';
import { apiAddress } from '../attribute/api-address.ts';
import { AttributeFaults } from '../attribute/attribute-faults.ts';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { VcsErrorEvent } from '../host-event/vcs-error-event.ts';
import { Format } from '../language/format.ts';
import { StringsController } from '../language/strings-controller.ts';
import { warmUp } from '../language/warm-up.ts';
import { sharedClient } from '../resource/shared-client.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { BarPart } from './bar-part.ts';
import { earlyActions, focusIn } from './early-actions.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord, ListingKind } from './listing-kind.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import { ListingSurface } from './listing-surface.ts';
import { shownPage } from './listing-view.ts';
import type { ListingView } from './listing-view.ts';
import { ListingController } from './listing.controller.ts';
import { listingStyles } from './listing.styles.ts';
import { countText, listTemplate } from './listing.templates.ts';
import type { Opened, Opening } from './opening.ts';
import { presetsOf, wholeOr } from './presets.ts';
import { skeletonTemplate } from './states.templates.ts';

/**
 * What every element that shows a list has in common: search, filters, the list, one record in detail, and every state.
 *
 * @fires {VcsSearchEvent} vcs-search - A visitor searched and the answer is shown
 * @fires {VcsSelectEvent} vcs-select - A visitor chose a record; cancel it to show the record yourself
 * @fires {VcsErrorEvent} vcs-error - A question to the API failed
 */
export abstract class ListingElement<
  Summary extends ListedRecord,
  Detail extends object,
  Strings extends ListingStrings,
> extends ListingSurface {
  static override styles = listingStyles;

  static override properties: PropertyDeclarations = {
    query: { attribute: false, noAccessor: true },
    results: { attribute: false, noAccessor: true },
  };

  readonly #kind: ListingKind<Summary, Detail, Strings>;
  readonly #announcer = new Announcer(this);
  readonly #faults = new AttributeFaults(this);
  readonly #language: StringsController<Strings>;
  readonly #listing: ListingController<Summary, Detail, Strings>;
  readonly #earlyActions = earlyActions(async () => (await this.#getBar())?.actions, {
    retry: () => {
      this.#listing.list.retry();
      void focusIn(this, '#count');
    },
    search: (words) => this.search({ q: words.trim() }),
  });
  #bar: BarPart | undefined;
  #filtersPart: ListingView<Summary, Detail, Strings>['filtersPart'];
  /** What was set before the first list. */
  #given: { query?: Partial<ListingQuery>; results?: Answer<ListedPage<Summary>> | undefined } = {};
  /** When the page that brought the first list was made; undefined once that is shown, or where none did. */
  #madeAt: Date | undefined;
  #format: { readonly strings: Strings; readonly format: Format } | undefined;

  constructor(kind: ListingKind<Summary, Detail, Strings>) {
    super();
    this.#kind = kind;
    this.#language = new StringsController(this, kind.english, kind.translations);
    this.#listing = new ListingController(this, kind, {
      searched: (query, total) => void this.#searched(query, total),
      failed: (error, operation) => this.#failed(error, operation),
      wrongAttribute: (fault) => this.#faults.report(fault),
      unknownPlace: () => void focusIn(this, '#near'),
      loadLater: async (shown) => {
        const later = await shown.loadLater();
        this.adopt(later.laterStyles);
        return later;
      },
    });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang') return;
    void this.#language.refresh();
    if (this.hasUpdated) this.#listing.speak(this.#lang);
  }

  protected override firstUpdated(): void {
    const { format, strings } = this.#view();
    void warmUp(format, strings);
  }

  protected override updated(): void {
    this.#madeAt = undefined;
    // After the first list; what the map and ticked filters need, at once.
    const { list, detail, query } = this.#listing;
    const shown = [list, detail].some(({ state }) => state.status === 'ready');
    if (!this.#bar && (query.view || activeFilters(query) > 0 || shown)) void this.#getBar();
  }

  /** Shows, from its first render on, what a page that a server made brings; for those pages alone. */
  async openPage(opening: Opening): Promise<Opened> {
    const { openWith } = await import('./opening.ts');
    const opened = await openWith(opening, {
      host: this,
      kind: this.#kind,
      presets: this.#presets(),
      language: this.#language,
      listing: this.#listing,
      report: (fault) => this.#faults.report(fault),
      openParts: (styles) => this.openParts?.(styles),
    });
    this.#filtersPart = opened.filtersPart;
    this.#madeAt = new Date(opening.madeAt);
    return opened;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What is still wrong is found again.
    if (changed.size > 0) this.#faults.clear();
    // Of its properties only the level of headings changes nothing of what is asked.
    if (!this.hasUpdated || [...changed.keys()].some((name) => name !== 'headingLevel')) {
      if (this.#madeAt) this.#listing.client = this.#findClient();
      else this.reset();
    }
  }

  /** Gets what stands around the list, and does what visitors ask for. */
  async #getBar(): Promise<BarPart | undefined> {
    // The list is complete without; where it cannot be had, it is asked for again when it is needed again.
    const part = await import('./bar-part.ts').catch(() => undefined);
    if (part && !this.#bar) {
      const { BarPart, barStyles } = part;
      this.adopt(barStyles);
      this.#bar = new BarPart(this, this.#listing, {
        view: () => this.#view(),
        adopt: (styles) => this.adopt(styles),
        report: (fault) => this.reportFault(fault),
        filtersCame: (part) => {
          this.#filtersPart = part;
          this.requestUpdate();
        },
      });
      this.requestUpdate();
    }
    return this.#bar;
  }

  /** Styles of a part that came later, after those of the element. */
  protected adopt(styles: CSSResult | readonly CSSResult[]): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of [styles].flat()) {
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    }
  }

  /** What the API is asked to answer in: English is what it answers in anyway. */
  get #lang(): string | undefined {
    const { wanted } = this.#language;
    return wanted === 'en' ? undefined : wanted;
  }

  #presets(): ListingQuery {
    return this.startingFrom(presetsOf(this, this.#kind, this.#lang));
  }

  /** Gets the parts of an element of its own that show what a page brings, and adds their styles. */
  protected openParts?(styles: CSSResult[]): Promise<void>;

  /** Says what is wrong with an attribute, until it changes. */
  protected reportFault(fault: AttributeFault): void {
    this.#faults.report(fault);
  }

  /** What an element with presets of its own starts with. */
  protected startingFrom(presets: ListingQuery): ListingQuery {
    return presets;
  }

  #findClient(): ElementsClient | undefined {
    if (this.client) return this.client;
    const address = apiAddress(this.api ?? '');
    if (address) return sharedClient(address);
    this.#faults.report({ attribute: 'api', found: this.api ?? '' });
    return undefined;
  }

  #addressOf(slug: string, api: string | undefined): string | undefined {
    return this.linkTemplate?.replace('{slug}', slug) ?? (api && `${api}/${this.#kind.path}/${slug}`);
  }

  async #searched(query: ListingQuery, total: number): Promise<void> {
    const bar = await this.#getBar();
    await this.updateComplete;
    // Where focus moves to the count, it is heard there.
    if (!bar?.actions.searched(query, total)) this.#announcer.announce(countText(this.#view()));
  }

  #failed(error: unknown, operation: 'search' | 'detail'): void {
    this.#bar?.actions.failed();
    const { unreachable, detailUnreachable } = this.#language.strings;
    this.#announcer.announce(operation === 'search' ? unreachable : detailUnreachable);
    this.dispatchEvent(new VcsErrorEvent(error, operation));
  }

  #view(): ListingView<Summary, Detail, Strings> {
    const { strings, language } = this.#language;
    if (this.#format?.strings !== strings) this.#format = { strings, format: new Format(language, strings) };
    const { kind, query, words, unknownPlace, list, selected, detail, later } = this.#listing;
    const api = apiAddress(this.api ?? '');
    const view = {
      kind,
      strings,
      format: this.#format.format,
      language,
      headingLevel: wholeOr(2, this.headingLevel, 5),
      query,
      words,
      unknownPlace,
      list: list.state,
      listedAt: list.answeredAt,
      selected,
      detail: detail.state,
      later,
      bar: this.#bar,
      filtersPart: this.#filtersPart,
      filtersOpen: this.#bar?.actions.filtersOpen ?? false,
      now: this.#madeAt ?? new Date(),
      addressOf: (slug: string) => this.#addressOf(slug, api),
      client: this.#listing.client,
      api,
      pageAddress: this.pageAddress ?? (api && `${api}/${this.#kind.page}`),
      announce: (text: string) => this.#announcer.announce(text),
      actions: this.#bar?.actions ?? this.#earlyActions,
    };
    return kind.viewOf?.(view, this.linkTemplate) ?? view;
  }

  /** What is looked for. What is set of it is looked for, beside what else was. */
  get query(): ListingQuery {
    return this.#listing.query;
  }

  set query(query: Partial<ListingQuery>) {
    this.search(query);
  }

  /** The page of the list that is shown; the last good one while another is on its way. What is set is shown, unasked. */
  get results(): Answer<ListedPage<Summary>> | undefined {
    return shownPage({ list: this.#listing.list.state });
  }

  set results(results: Answer<ListedPage<Summary>> | undefined) {
    if (!this.hasUpdated) this.#given.results = results;
    // Frameworks set what they are not given.
    else if (results) this.#listing.take(results);
  }

  /** Looks for what is given, beside what else is looked for, from the first page on. */
  search(query: Partial<ListingQuery> = {}): void {
    if (this.hasUpdated) this.#listing.search({ ...this.query, page: 1, ...query });
    else this.#given.query = query;
  }

  /** Starts anew, as the attributes say. */
  reset(): void {
    const { query, results } = this.#given;
    this.#given = {};
    const [client, presets] = [this.#findClient(), { ...this.#presets(), ...query }];
    const start = () => this.#listing.start(client, presets, results);
    if (typeof this.urlState !== 'string' || results) start();
    else {
      // Where the address cannot be kept, the list is there all the same.
      void import('./url-state.ts').then(
        ({ startAtAddress }) => startAtAddress(this, this.#kind, this.#listing, client, presets),
        start,
      );
    }
  }

  override render() {
    if (!this.#language.ready) return html`<div class="root" part="root">${skeletonTemplate(20)}</div>`;
    const view = this.#view();
    return html`<div class="root" part="root" lang=${view.language} dir=${this.#language.direction}>
      <div class="hidden" role="status">${this.#announcer.message}</div>
      ${this.#faults.note} ${listTemplate(view)} ${view.later?.detailTemplate(view)} ${view.bar?.endTemplate(view)}
    </div>`;
  }
}
