// Comes after the first list, with what else stands beside it.
import { html, nothing } from 'lit';
import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import type { ListedRecord } from '../listing/listing-kind.ts';
import { PartStrings } from '../language/part-strings.ts';
import { listingNow } from './any-listing.ts';
import type { AnyListing } from './any-listing.ts';
import { RecordTools } from './record-tools.ts';
import { bookmarkIcon } from './shortlist-icon.ts';
import { mostKept, shortlist } from './shortlist.ts';
import type { ShortlistPart } from './shortlist-part.ts';
import { enTools } from './strings/en-tools.ts';
import type { ToolsStrings } from './strings/en.ts';
import { toolsStyles } from './tools.styles.ts';

/** What the tools need of their element. */
export interface ToolsListener {
  /** What the element shows now. */
  view(): AnyListing;
  /** Says something to those who hear the page. */
  announce(text: string): void;
  adopt(styles: CSSResult): void;
}

/** The element, and what it can be asked for. */
export interface ToolsElement extends ToolsListener {
  readonly host: LitElement;
}

/** What a visitor can do with the records of one element: keep, compare, share, print, and say what is wrong. */
export class ToolsPart implements ReactiveController {
  /** Whether the shortlist stands in the place of the list. */
  open = false;

  readonly #element: ToolsElement;
  readonly #strings: PartStrings<ToolsStrings>;
  readonly #record: RecordTools;
  #panel: ShortlistPart | undefined;
  #selected: ListedRecord | undefined;
  /** Whether somebody pressed for more than it holds. */
  #refused = false;
  #forget: (() => void) | undefined;

  constructor(host: LitElement, listener: ToolsListener) {
    const element = { host, ...listener };
    this.#element = element;
    this.#strings = new PartStrings<ToolsStrings>(
      enTools,
      {
        bn: async () => (await import('./strings/bn.ts')).bn,
        so: async () => (await import('./strings/so.ts')).so,
        ar: async () => (await import('./strings/ar.ts')).ar,
      },
      () => element.host.requestUpdate(),
    );
    this.#record = new RecordTools(element);
    element.adopt(toolsStyles);
    element.host.addController(this);
  }

  hostConnected(): void {
    this.#forget ??= shortlist.onChange(() => {
      this.#refused = false;
      this.#element.host.requestUpdate();
    });
  }

  hostUpdate(): void {
    const { selected } = this.#element.view();
    this.#record.leave(this.#panel?.openRecord ?? selected);
    // The card in the shortlist that it was opened from is another one now.
    if (this.open && this.#selected && !selected) void this.#panel?.returned(this.#selected);
    this.#selected = selected;
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#forget = undefined;
    this.open = false;
    this.#record.leave(undefined);
  }

  /** Puts a record on the shortlist or takes it away. */
  keepTemplate(record: ListedRecord, view: AnyListing): TemplateResult | typeof nothing {
    const strings = this.#strings.in(view.language);
    if (!strings) return nothing;
    const { path } = view.kind;
    const kept = shortlist.has(path, record);
    return html`<button
      type="button"
      class="link with-icon keep-button"
      part="keep"
      @click=${(event: Event) => this.#toggle(record, view, strings, event.currentTarget as HTMLElement)}
    >
      ${bookmarkIcon(kept)}<span
        >${kept ? strings.unkeep : strings.keep}<span class="hidden"> <bdi>${record.name}</bdi></span></span
      >
    </button>`;
  }

  /** The way to the shortlist, and the shortlist itself in the place of the list. */
  placeTemplate(view: AnyListing): TemplateResult | typeof nothing {
    const strings = this.#strings.in(view.language);
    if (!strings) return nothing;
    const open = this.open && !(view.selected && view.later);
    return html`${open ? this.#panel?.template(view, strings) : nothing}
    ${
      shortlist.size > 0 && !open && !this.#record.correcting
        ? html`<div class="to-shortlist">
            ${this.#refused ? html`<p>${strings.full(mostKept)}</p>` : nothing}
            <button
              type="button"
              class="button primary with-icon"
              part="button shortlist-button"
              @click=${() => this.#show(view, strings)}
            >
              <span>${strings.showShortlist(shortlist.size)}</span>
            </button>
          </div>`
        : nothing
    }`;
  }

  /** What can be done with the record that is open. */
  recordTemplate(view: AnyListing): TemplateResult | typeof nothing {
    const strings = this.#strings.in(view.language);
    if (!strings || !view.selected) return nothing;
    return this.#record.template(view, strings, this.keepTemplate(view.selected, view));
  }

  #toggle(record: ListedRecord, view: AnyListing, strings: ToolsStrings, button: HTMLElement): void {
    const { path } = view.kind;
    if (shortlist.has(path, record)) {
      // In the shortlist itself the button goes away with its record.
      this.#panel?.leaving(button);
      shortlist.remove(path, record);
      return this.#element.announce(strings.unkept(shortlist.size));
    }
    if (shortlist.isFull) {
      this.#refused = true;
      this.#element.host.requestUpdate();
      return this.#element.announce(strings.full(mostKept));
    }
    const follow = (_: ListedRecord, event: MouseEvent) => void this.#panel?.follow(kept, event);
    const kept = { path, record, listing: listingNow(this.#element, view, follow) };
    shortlist.add(kept);
    this.#element.announce(strings.kept(shortlist.size));
  }

  async #show(view: AnyListing, strings: ToolsStrings): Promise<void> {
    try {
      const { ShortlistPart } = await import('./shortlist-part.ts');
      this.#panel ??= new ShortlistPart(this.#element, () => void this.#close());
    } catch {
      return this.#element.announce(strings.partMissing);
    }
    // A record that is open makes way, so that there is one thing in the place of the list.
    if (view.selected) await view.actions.back();
    this.open = true;
    this.#panel.opened();
    this.#element.host.requestUpdate();
  }

  async #close(): Promise<void> {
    const { host, view } = this.#element;
    this.open = false;
    host.requestUpdate();
    await host.updateComplete;
    const button = (host.renderRoot as ShadowRoot).querySelector<HTMLElement>('.to-shortlist button');
    if (button) button.focus({ preventScroll: true });
    else void view().actions.focus('#count');
    this.#panel?.closed();
  }
}
