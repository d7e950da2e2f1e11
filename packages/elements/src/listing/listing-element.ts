import type { Answer } from '@vcs/sdk';
import { html, LitElement } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues } from 'lit';
import { Announcer } from '../announce/announcer.ts';
import { apiAddress } from '../attribute/api-address.ts';
import { AttributeFaults } from '../attribute/attribute-faults.ts';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { wordList } from '../attribute/word-list.ts';
import { VcsErrorEvent } from '../host-event/vcs-error-event.ts';
import { VcsSearchEvent } from '../host-event/vcs-search-event.ts';
import { Format } from '../language/format.ts';
import { StringsController } from '../language/strings-controller.ts';
import { sharedClient } from '../resource/shared-client.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { BarPart } from './bar-part.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord, ListingKind } from './listing-kind.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import { shownPage } from './listing-view.ts';
import type { ListingView } from './listing-view.ts';
import { ListingController } from './listing.controller.ts';
import { listingStyles } from './listing.styles.ts';
import { countText, listTemplate } from './listing.templates.ts';
import type { Opened, Opening } from './opening.ts';
import { skeletonTemplate } from './states.templates.ts';
import { VisitorActions } from './visitor-actions.ts';

/**
 * What every element that shows a list has in common: search, filters, the list, one record in detail, and every state.
 *
 * @slot - A link to the hosted page, for visitors without script; shown again when the API cannot be reached
 * @slot heading - Replaces the heading of the element
 * @slot intro - Below the heading
 * @slot card-footer-{slug} - At the end of the card of the record with that slug
 * @slot empty - Below what is said where nothing was found
 * @fires {VcsSearchEvent} vcs-search - A visitor searched and the answer is shown
 * @fires {VcsSelectEvent} vcs-select - A visitor chose a record; cancel it to show the record yourself
 * @fires {VcsErrorEvent} vcs-error - A question to the API failed
 * @csspart root - Everything
 * @csspart heading - Heading of the element
 * @csspart search - Search form
 * @csspart field - Search field
 * @csspart button - Every button with a border
 * @csspart search-button - Starts the search
 * @csspart suggestions - List of suggestions
 * @csspart suggestion - One suggestion
 * @csspart filter-button - Opens the filters where they are not beside the list
 * @csspart filters - All filters
 * @csspart filter - One filter
 * @csspart choice - One value of a filter with its count
 * @csspart near - Postcode and location
 * @csspart locate - Uses the location of the device
 * @csspart field-error - Says what is wrong with a field
 * @csspart sort - Order of the list
 * @csspart results - List with count, chips and paging
 * @csspart summary - Count and page
 * @csspart count - Number of records
 * @csspart chips - Ticked filters
 * @csspart chip - One ticked filter
 * @csspart clear - Clears all filters
 * @csspart list - List of cards
 * @csspart card - One record in the list
 * @csspart card-heading - Heading of a card
 * @csspart card-link - Name of the record, which opens it
 * @csspart organisation - Name of the organisation
 * @csspart status - Says that it does not run
 * @csspart alert - Notice
 * @csspart description - What it is
 * @csspart facts - Hours, cost and place
 * @csspart checked - When it was last checked
 * @csspart call - Button that calls
 * @csspart paging - Steps through the pages
 * @csspart page - One page number
 * @csspart page-step - Previous or next page
 * @csspart skeleton - Lines in the place of a list that is on its way
 * @csspart empty - Says that nothing was found, and what to do
 * @csspart error - Says that the API cannot be reached
 * @csspart retry - Tries again
 * @csspart set-up-error - Says what is wrong with an attribute
 * @csspart view-choice - List or map
 * @csspart map - The map, with the list beside it or with what belongs to it
 * @csspart map-drawing - The drawing itself
 * @csspart map-marker - A place on it, or several as one
 * @csspart map-controls - What changes what it shows
 * @csspart map-button - One of these
 * @csspart map-licence - What has to be said of its outlines
 * @csspart map-list - The same places as a list
 * @csspart map-row - One of them
 * @csspart map-back - Goes back from one place to all
 * @csspart ward-map-button - Shows wards to choose from, or their list
 * @csspart ward-map - Wards to choose from
 * @csspart ward-tile - One of them
 * @csspart detail - One record in detail
 * @csspart detail-heading - Its heading
 * @csspart detail-subheading - Headings within it
 * @csspart back - Goes back to the list
 * @csspart translation - Says in which language a record is, where it is not that of the element
 * @csspart way-out - A way out of a list with nothing in it
 * @csspart emergency-notice - Notice of an emergency
 * @csspart emergency-link - What comes first in an emergency
 * @csspart groups - Facts in groups
 * @csspart group - One group of facts
 * @csspart address - Name and address of a place
 * @csspart contact - Ways to get in touch
 * @csspart organisation-about - About the organisation
 * @csspart related - Other records of the organisation
 * @csspart related-link - Name of another record, which opens it
 * @csspart source - Source and date of the record
 * @csspart keep - Puts a record on the shortlist or takes it away
 * @csspart shortlist-button - Opens the shortlist
 * @csspart shortlist - The shortlist
 * @csspart shortlist-heading - Heading of the shortlist and of the comparison
 * @csspart comparison - Records of the shortlist side by side
 * @csspart comparison-table - Their table, which scrolls where it is too wide
 * @csspart record-tools - What can be done with one record: keep, share, print, correct
 * @csspart share - Ways to share a record
 * @csspart copy-field - An address to copy
 * @csspart code - The same address as a code for cameras
 * @csspart correction-link - Asks whether something is wrong
 * @csspart correction - Form to correct a record, and the thanks for it
 * @csspart correction-form - The form alone
 * @csspart cancel - Closes a form without sending it
 * @cssprop [--vcs-accent] - Links, buttons and chips; mixed from the text colour
 * @cssprop [--vcs-on-accent] - Text on the search button; black or white, whichever is readable
 * @cssprop [--vcs-text=currentColor] - Text
 * @cssprop [--vcs-muted] - Text of less weight; at least 4.5:1 against the background
 * @cssprop [--vcs-line] - Lines between cards and groups
 * @cssprop [--vcs-surface] - Background of notes
 * @cssprop [--vcs-warn] - Mark of warnings
 * @cssprop [--vcs-stop] - Mark of failures and of what does not run
 * @cssprop [--vcs-radius=0] - Corners of buttons and fields
 * @cssprop [--vcs-focus-light=#ffdd00] - Inner ring of the focus
 * @cssprop [--vcs-focus-dark=#0b0c0c] - Outer ring of the focus
 * @cssprop [--vcs-min-height=min(100vh, 80em)] - Height that is kept free, so that the page does not jump
 */
export abstract class ListingElement<
  Summary extends ListedRecord,
  Detail extends object,
  Strings extends ListingStrings,
> extends LitElement {
  static override styles = listingStyles;

  // A table rather than decorators, which bring a helper of their own into every page.
  static override properties: PropertyDeclarations = {
    api: {},
    q: {},
    near: {},
    radius: { type: Number },
    limit: { type: Number },
    filters: {},
    view: {},
    linkTemplate: { attribute: 'link-template' },
    urlState: { attribute: 'url-state' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    client: { attribute: false },
    pageAddress: { attribute: false },
    query: { attribute: false, noAccessor: true },
    results: { attribute: false, noAccessor: true },
  };

  readonly #kind: ListingKind<Summary, Detail, Strings>;
  readonly #announcer = new Announcer(this);
  readonly #faults = new AttributeFaults(this);
  readonly #language: StringsController<Strings>;
  readonly #listing: ListingController<Summary, Detail, Strings>;
  readonly #visitor: VisitorActions<Summary, Detail, Strings>;
  #bar: BarPart | undefined;
  #filtersPart: ListingView<Summary, Detail, Strings>['filtersPart'];
  /** What was set before the first list. */
  #given: { query?: Partial<ListingQuery>; results?: Answer<ListedPage<Summary>> } = {};
  /** When the page that brought the first list was made; undefined once that is shown, or where none did. */
  #madeAt: Date | undefined;
  #format: { readonly strings: Strings; readonly format: Format } | undefined;

  /** Address of the directory API, such as `https://example.org`. */
  api = '';

  /** Words to start with. Visitors may change them. */
  q = '';

  /** Where to look from: a postcode, or a latitude and a longitude parted by a comma. Visitors may change it. */
  near = '';

  /** Most minutes to walk from there, 1 to 240. */
  radius: number | null = null;

  /** Records on a page, 1 to 100. */
  limit: number | null = 20;

  /**
   * Filters to show and their order, parted by spaces or commas, such as `category ward open`; `near` is the postcode.
   * All where it is left out.
   */
  declare filters: string | null | undefined;

  /** How to start: `list`, or `map` with the same places as a list beside it. Visitors may change it. */
  declare view: string | null | undefined;

  /** Address of a record's page on this site, such as `/help/{slug}`, which its name then links to. */
  declare linkTemplate: string | null | undefined;

  /**
   * Keeps words, filters, place, order and page in the address of the page, where it is set. Its value is what the names
   * begin with, such as `help` in `help-q`; the name of the element where it is empty.
   */
  declare urlState: string | null | undefined;

  /** Level of the element's heading, 1 to 5; the headings within follow it. */
  headingLevel: number | null = 2;

  /** A client made with the SDK, in the place of `api`. */
  client: ElementsClient | undefined;

  /** Address of the page to which its links and forms lead; the page of this list beside the API where it is left out. */
  declare pageAddress: string | undefined;

  constructor(kind: ListingKind<Summary, Detail, Strings>) {
    super();
    this.#kind = kind;
    this.#language = new StringsController(this, kind.english, kind.translations);
    this.#listing = new ListingController(this, kind, {
      searched: (query, total) => void this.#searched(query, total),
      failed: (error, operation) => this.#failed(error, operation),
      wrongAttribute: (fault) => this.#faults.report(fault),
      unknownPlace: () => void this.#visitor.focus('#near'),
      loadLater: async () => {
        const later = await kind.loadLater();
        this.adopt(later.laterStyles);
        return later;
      },
    });
    this.#visitor = new VisitorActions(this, this.#listing);
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

  protected override updated(): void {
    this.#madeAt = undefined;
    this.#loadBar();
  }

  /** Shows, from its first render on, what a page that a server made brings; for those pages alone. */
  async openPage(opening: Opening): Promise<Opened> {
    const { openWith } = await import('./opening.ts');
    const opened = await openWith(opening, {
      host: this,
      kind: this.#kind,
      presets: this.startingFrom(this.#presets()),
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

  /** Gets what stands around the list, after the first one; what the map and ticked filters need, at once. */
  #loadBar(): void {
    const { list, query } = this.#listing;
    if (this.#bar || !(query.view || activeFilters(query) > 0 || list.state.status === 'ready')) return;
    void import('./bar-part.ts').then(({ BarPart, barStyles }) => {
      if (this.#bar) return;
      this.adopt(barStyles);
      this.#bar = new BarPart(this, {
        view: () => this.#view(),
        announce: (text) => this.announce(text),
        adopt: (styles) => this.adopt(styles),
        report: (fault) => this.reportFault(fault),
        filtersCame: (part) => {
          this.#filtersPart = part;
          this.requestUpdate();
        },
      });
      this.requestUpdate();
    });
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
    const values = this as unknown as Readonly<Record<string, string | boolean | null | undefined>>;
    const { filters: known, filterKinds } = this.#kind;
    const filters = known.map((filter) => [filter, wordList(values[propertyOf(filter)])] as const);
    return {
      q: (this.q ?? '').trim(),
      filters: Object.fromEntries(filters.filter(([, ticked]) => ticked.length > 0)),
      lang: this.#lang,
      near: this.near || undefined,
      view: this.view === 'map' ? 'map' : undefined,
      sort: this.near ? 'distance' : undefined,
      radius: this.near && this.radius !== null ? wholeOr(15, this.radius, 240) : undefined,
      // A filter that is not shown needs no counts.
      facets: wordList(this.filters || known.join()).filter((name) => known.includes(name) && !filterKinds?.[name]),
      page: 1,
      limit: wholeOr(20, this.limit, 100),
    };
  }

  /** Says something to those who hear the page, in the element's one live region. */
  protected announce(text: string): void {
    this.#announcer.announce(text);
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
    const { path, hasPages } = this.#kind;
    return this.linkTemplate?.replace('{slug}', slug) ?? (hasPages && api ? `${api}/${path}/${slug}` : undefined);
  }

  async #searched(query: ListingQuery, total: number): Promise<void> {
    const { q, filters, page } = query;
    await this.updateComplete;
    this.dispatchEvent(new VcsSearchEvent({ q, filters, page }, total));
    // Where focus moves to the count, it is heard there.
    if (!this.#visitor.answered()) this.#announcer.announce(countText(this.#view()));
  }

  #failed(error: unknown, operation: 'search' | 'detail'): void {
    this.#visitor.failed();
    const { unreachable, detailUnreachable } = this.#language.strings;
    this.#announcer.announce(operation === 'search' ? unreachable : detailUnreachable);
    this.dispatchEvent(new VcsErrorEvent(error, operation));
  }

  #view(): ListingView<Summary, Detail, Strings> {
    const { strings, language } = this.#language;
    if (this.#format?.strings !== strings) this.#format = { strings, format: new Format(language, strings) };
    const { query, words, unknownPlace, list, selected, detail, later } = this.#listing;
    const api = apiAddress(this.api ?? '');
    return {
      kind: this.#kind,
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
      filtersOpen: this.#visitor.filtersOpen,
      now: this.#madeAt ?? new Date(),
      addressOf: (slug) => this.#addressOf(slug, api),
      client: this.#listing.client,
      api,
      pageAddress: this.pageAddress ?? (api && `${api}/${this.#kind.page}`),
      announce: (text) => this.announce(text),
      actions: this.#visitor,
    };
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

  set results(results: Answer<ListedPage<Summary>>) {
    if (this.hasUpdated) this.#listing.take(results);
    else this.#given.results = results;
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
    const [client, presets] = [this.#findClient(), { ...this.startingFrom(this.#presets()), ...query }];
    if (typeof this.urlState !== 'string' || results) this.#listing.start(client, presets, results);
    else {
      void import('./url-state.ts').then(({ startAtAddress }) =>
        startAtAddress(this, this.#kind, this.#listing, client, presets),
      );
    }
  }

  override render() {
    if (!this.#language.ready) return html`<div class="root" part="root">${skeletonTemplate(20)}</div>`;
    const view = this.#view();
    return html`<div class="root" part="root" lang=${view.language} dir=${this.#language.direction}>
      <div class="hidden" role="status">${this.#announcer.message}</div>
      ${this.#faults.note} ${listTemplate(view)} ${view.later?.detailTemplate(view)}
      ${view.bar?.tools.placeTemplate(view)}
    </div>`;
  }
}

/** `spoken-language` as `spokenLanguage`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-[a-z]/g, (end) => end[1]!.toUpperCase());
}

/** A number where it is a whole one from 1 on; what comes after the list tells the page where it is none. */
function wholeOr(fallback: number, value: number | null, maximum: number): number {
  return Number.isInteger(value) && value! > 0 && value! <= maximum ? value! : fallback;
}
