import { adoptStyles, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../announce/announcer.ts';
import { apiAddress } from '../attribute/api-address.ts';
import { AttributeFaults } from '../attribute/attribute-faults.ts';
import { wholeNumber } from '../attribute/whole-number.ts';
import { wordList } from '../attribute/word-list.ts';
import { VcsErrorEvent } from '../event/vcs-error-event.ts';
import { VcsSearchEvent } from '../event/vcs-search-event.ts';
import { Format } from '../language/format.ts';
import { StringsController } from '../language/strings-controller.ts';
import { sharedClient } from '../resource/shared-client.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import { detailTemplate } from './detail.templates.ts';
import type { DirectoryView } from './directory-view.ts';
import { DirectoryController } from './directory.controller.ts';
import type { DirectoryQuery } from './directory-query.ts';
import { directoryStyles } from './directory.styles.ts';
import { countText, listTemplate } from './directory.templates.ts';
import { skeletonTemplate } from './states.templates.ts';
import { en } from './strings/en.ts';
import type { ListStrings } from './strings/en.ts';
import { VisitorActions } from './visitor-actions.ts';

export type { ElementsClient } from '../resource/shared-client.ts';
export { VcsErrorEvent } from '../event/vcs-error-event.ts';
export { VcsSearchEvent } from '../event/vcs-search-event.ts';
export { VcsSelectEvent } from '../event/vcs-select-event.ts';

/**
 * Finds help near home: search, filters, a list of services and each service in detail.
 *
 * @tag vcs-directory
 * @summary Directory of the voluntary sector's services
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 * @slot - A link to the directory, for visitors without script; shown again when the directory cannot be reached
 * @slot heading - Replaces the heading of the element
 * @fires {VcsSearchEvent} vcs-search - A visitor searched and the answer is shown
 * @fires {VcsSelectEvent} vcs-select - A visitor chose a service; cancel it to show the service yourself
 * @fires {VcsErrorEvent} vcs-error - A question to the API failed
 * @csspart root - Everything
 * @csspart heading - Heading of the element
 * @csspart search - Search form
 * @csspart field - Search field
 * @csspart button - Every button with a border
 * @csspart search-button - Starts the search
 * @csspart filter-button - Opens the filters where they are not beside the list
 * @csspart filters - All filters
 * @csspart filter - One filter
 * @csspart choice - One value of a filter with its count
 * @csspart results - List with count, chips and paging
 * @csspart summary - Count and page
 * @csspart count - Number of services
 * @csspart chips - Ticked filters
 * @csspart chip - One ticked filter
 * @csspart clear - Clears all filters
 * @csspart list - List of cards
 * @csspart card - One service in the list
 * @csspart card-heading - Heading of a card
 * @csspart card-link - Name of the service, which opens it
 * @csspart organisation - Name of the organisation
 * @csspart status - Says that a service does not run
 * @csspart alert - Notice of a service
 * @csspart description - What a service is
 * @csspart facts - Hours, cost and place
 * @csspart checked - When the service was last checked
 * @csspart call - Button that calls
 * @csspart paging - Steps through the pages
 * @csspart page - One page number
 * @csspart page-step - Previous or next page
 * @csspart skeleton - Lines in the place of a list that is on its way
 * @csspart empty - Says that nothing was found, and what to do
 * @csspart error - Says that the directory cannot be reached
 * @csspart retry - Tries again
 * @csspart set-up-error - Says what is wrong with an attribute
 * @csspart detail - One service in detail
 * @csspart detail-heading - Its heading
 * @csspart detail-subheading - Headings within it
 * @csspart back - Goes back to the list
 * @csspart groups - Facts in groups
 * @csspart group - One group of facts
 * @csspart address - Name and address of a place
 * @csspart contact - Ways to get in touch
 * @csspart organisation-about - About the organisation
 * @csspart related - Other services of the organisation
 * @csspart source - Source and date of the record
 * @cssprop [--vcs-accent] - Links, buttons and chips; mixed from the text colour
 * @cssprop [--vcs-on-accent] - Text on the search button; black or white, whichever is readable
 * @cssprop [--vcs-text=currentColor] - Text
 * @cssprop [--vcs-muted] - Text of less weight; at least 4.5:1 against the background
 * @cssprop [--vcs-line] - Lines between cards and groups
 * @cssprop [--vcs-surface] - Background of notes
 * @cssprop [--vcs-warn] - Mark of warnings
 * @cssprop [--vcs-stop] - Mark of failures and of services that do not run
 * @cssprop [--vcs-radius=0] - Corners of buttons and fields
 * @cssprop [--vcs-focus-light=#ffdd00] - Inner ring of the focus
 * @cssprop [--vcs-focus-dark=#0b0c0c] - Outer ring of the focus
 * @cssprop [--vcs-min-height=min(100vh, 80em)] - Height that is kept free, so that the page does not jump
 */
export class VcsDirectory extends LitElement {
  static override styles = directoryStyles;

  readonly #announcer = new Announcer(this);
  readonly #faults = new AttributeFaults(this);
  readonly #language = new StringsController<ListStrings>(this, en, {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  });
  readonly #directory = new DirectoryController(this, {
    searched: (query, page) => void this.#searched(query, page.total),
    failed: (error, operation) => this.#failed(error, operation),
    wrongAttribute: (fault) => this.#faults.report(fault),
    loadLater: async () => {
      const later = await import('./later.ts');
      adoptStyles(this.renderRoot as ShadowRoot, [...VcsDirectory.elementStyles, later.laterStyles]);
      return later;
    },
  });
  readonly #visitor = new VisitorActions(this, this.#directory);
  #format: { readonly strings: ListStrings; readonly format: Format } | undefined;

  /** Address of the directory API, such as `https://example.org`. */
  @property() api = '';

  /** Wards to start with, parted by spaces or commas. Visitors may remove them. */
  @property() ward = '';

  /** Kinds of help to start with, parted by spaces or commas. Visitors may remove them. */
  @property() category = '';

  /** Words to start with. Visitors may change them. */
  @property() q = '';

  /** Services on a page, 1 to 100. */
  @property({ type: Number }) limit: number | null = 20;

  /** Level of the element's heading, 1 to 5; the headings within follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = 2;

  /** A client made with the SDK, in the place of `api`. */
  @property({ attribute: false }) client: ElementsClient | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') void this.#language.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of ['api', 'ward', 'category', 'limit'] as const) if (changed.has(name)) this.#faults.forget(name);
    if (changed.has('headingLevel')) this.#faults.forget('heading-level');
    const asks = ['api', 'client', 'ward', 'category', 'q', 'limit'] as const;
    if (!this.hasUpdated || asks.some((name) => changed.has(name)))
      this.#directory.start(this.#findClient(), this.#presets());
  }

  #presets(): DirectoryQuery {
    return {
      q: (this.q ?? '').trim(),
      category: wordList(this.category),
      ward: wordList(this.ward),
      page: 1,
      limit: this.#number('limit', this.limit, 100, 20),
    };
  }

  #findClient(): ElementsClient | undefined {
    if (this.client) {
      this.#faults.forget('api');
      return this.client;
    }
    const address = apiAddress(this.api ?? '');
    if (address) return sharedClient(address);
    this.#faults.report({ attribute: 'api', found: this.api ?? '' });
    return undefined;
  }

  #number(attribute: string, value: number | null, maximum: number, fallback: number): number {
    if (value === null) return fallback;
    const found = this.getAttribute(attribute) ?? String(value);
    const number = wholeNumber(found, 1, maximum);
    if (number === undefined) this.#faults.report({ attribute, expected: [1, maximum], found });
    return number ?? fallback;
  }

  async #searched(query: DirectoryQuery, total: number): Promise<void> {
    const { q, category, ward, page } = query;
    await this.updateComplete;
    this.dispatchEvent(new VcsSearchEvent({ q, category, ward, page }, total));
    // Where focus moves to the count, it is heard there.
    if (!this.#visitor.answered()) this.#announcer.announce(countText(this.#view()));
  }

  #failed(error: unknown, operation: 'search' | 'detail'): void {
    this.#visitor.failed();
    const { unreachable, detailUnreachable } = this.#language.strings;
    this.#announcer.announce(operation === 'search' ? unreachable : detailUnreachable);
    this.dispatchEvent(new VcsErrorEvent(error, operation));
  }

  #view(): DirectoryView {
    const { strings, language } = this.#language;
    if (this.#format?.strings !== strings) this.#format = { strings, format: new Format(language, strings) };
    const { query, words, list, selected, detail, later } = this.#directory;
    return {
      strings,
      format: this.#format.format,
      language,
      headingLevel: this.#number('heading-level', this.headingLevel, 5, 2),
      query,
      words,
      list: list.state,
      listedAt: list.answeredAt,
      selected,
      detail: detail.state,
      later,
      filtersOpen: this.#visitor.filtersOpen,
      unfolded: this.#visitor.unfolded,
      now: new Date(),
      label: (filter, value) => this.#directory.label(filter, value),
      actions: this.#visitor,
    };
  }

  override render() {
    if (!this.#language.ready) return html`<div class="root" part="root">${skeletonTemplate(20)}</div>`;
    const view = this.#view();
    return html`<div class="root" part="root" lang=${view.language} dir=${this.#language.direction}>
      <div class="hidden" role="status">${this.#announcer.message}</div>
      ${this.#faults.note} ${listTemplate(view)} ${detailTemplate(view)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-directory': VcsDirectory;
  }
}
