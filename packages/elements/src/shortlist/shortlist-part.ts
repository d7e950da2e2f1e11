// Comes when a visitor opens the shortlist.
import type { nothing, TemplateResult } from 'lit';
import { writeToClipboard } from '../clipboard/write-to-clipboard.ts';
import { printSheets } from '../share/print-sheets.ts';
import { shareStyles } from '../share/share.styles.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import type { AnyListing } from './any-listing.ts';
import { Comparison } from './comparison.ts';
import { KeptDetail } from './kept-detail.ts';
import { readSheet } from './record-sheet.ts';
import { sheetText } from './sheet-text.ts';
import { shortlistAddress } from './shortlist-address.ts';
import { shortlistStyles } from './shortlist.styles.ts';
import { shortlistTemplate } from './shortlist.templates.ts';
import { shortlist } from './shortlist.ts';
import type { KeptRecord } from './shortlist.ts';
import { en } from './strings/en.ts';
import type { ShortlistStrings, ToolsStrings } from './strings/en.ts';
import type { ToolsElement } from './tools-part.ts';

/** The shortlist in the place of one element's list, and what can be done with it. */
export class ShortlistPart {
  readonly #element: ToolsElement;
  readonly #close: () => void;
  readonly #comparison: Comparison;
  readonly #detail: KeptDetail;
  #comparing = false;
  /** What was on it before it was cleared. */
  #cleared: readonly KeptRecord[] = [];
  /** It all as text, once somebody asked for that, and whether it was copied. */
  #text: { readonly text: string; readonly copied: boolean } | undefined;
  /** How far from the top of the window the element stood when the shortlist took the place of the list. */
  #top = 0;

  /** @param close puts the list back */
  constructor(element: ToolsElement, close: () => void) {
    this.#element = element;
    this.#close = close;
    this.#comparison = new Comparison(element);
    this.#detail = new KeptDetail(element, () => void this.#leaveDetail());
    element.adopt(shareStyles);
    element.adopt(shortlistStyles);
  }

  opened(): void {
    this.#top = this.#element.host.getBoundingClientRect().top;
    this.#comparing = false;
    this.#cleared = [];
    this.#text = undefined;
    void this.#focus('.shortlist .title', true);
  }

  /** The record that is open in its place. */
  get openRecord(): ListedRecord | undefined {
    return this.#detail.record;
  }

  /** Opens a record that its element cannot open in its list. */
  follow(kept: KeptRecord, event: MouseEvent): Promise<void> {
    return this.#detail.follow(kept, event);
  }

  closed(): void {
    this.#detail.leave();
    window.scrollBy({ top: this.#element.host.getBoundingClientRect().top - this.#top, behavior: 'instant' });
  }

  /** A record goes away at the press of a button in it: focus moves to the same button of the next one. */
  leaving(button: HTMLElement): void {
    const buttons = [...(button.closest('.shortlist')?.querySelectorAll<HTMLElement>('.keep-button') ?? [])];
    if (buttons.length === 0) return;
    const place = Math.min(buttons.indexOf(button), buttons.length - 2);
    void this.#focus(place < 0 ? '.shortlist .title' : `.shortlist .card:nth-child(${place + 1}) .keep-button`);
  }

  template(view: AnyListing, toolsStrings: ToolsStrings): TemplateResult | typeof nothing {
    const detail = this.#detail.template();
    if (detail) return detail;
    const strings: ShortlistStrings = { ...en, ...toolsStrings };
    const kept = shortlist.all;
    if (this.#comparing && kept.length > 1) {
      return this.#comparison.template(kept, view, strings, () => this.#compare(false));
    }
    const { announce } = this.#element;
    return shortlistTemplate({
      kept,
      view,
      strings,
      address: view.api && shortlistAddress(view.api, kept, view.language),
      cleared: this.#cleared.length > 0,
      text: this.#text,
      announce,
      back: this.#close,
      print: () => void this.#print(view, strings),
      copyText: () => void this.#copyText(strings),
      compare: () => this.#compare(true),
      clear: () => {
        this.#cleared = kept;
        this.#text = undefined;
        shortlist.clear();
        announce(strings.cleared);
        void this.#focus('.shortlist .title');
      },
      bringBack: () => {
        shortlist.add(...this.#cleared);
        this.#cleared = [];
        void this.#focus('.shortlist .title');
      },
    });
  }

  async #leaveDetail(): Promise<void> {
    const record = this.#detail.record!;
    this.#detail.leave();
    await this.returned(record);
  }

  /** Moves focus back to the record that was open; to the heading where it is no longer on the list. */
  returned({ id, slug }: ListedRecord): Promise<void> {
    const stays = shortlist.all.some(({ record }) => record.id === id);
    return this.#focus(stays ? `.shortlist [data-slug='${slug}']` : '.shortlist .title', true);
  }

  #compare(comparing: boolean): void {
    this.#comparing = comparing;
    if (comparing) this.#comparison.start(shortlist.all);
    this.#element.host.requestUpdate();
    void this.#focus('.shortlist .title', true);
  }

  async #print(view: AnyListing, strings: ShortlistStrings): Promise<void> {
    const kept = shortlist.all;
    const address = view.api && shortlistAddress(view.api, kept, view.language);
    const sheets = await Promise.all(kept.map(readSheet));
    printSheets(sheets, { view, strings, title: strings.sheetTitle, address });
  }

  async #copyText(strings: ShortlistStrings): Promise<void> {
    const sheets = await Promise.all(shortlist.all.map(readSheet));
    const text = sheets.map(sheetText).join('\n\n');
    const copied = await writeToClipboard(text);
    this.#text = { text, copied };
    this.#element.host.requestUpdate();
    this.#element.announce(copied ? strings.textCopied : strings.textNotCopied);
    if (copied) return;
    await this.#focus('.as-text textarea');
    this.#root.querySelector<HTMLTextAreaElement>('.as-text textarea')?.select();
  }

  get #root(): ShadowRoot {
    return this.#element.host.renderRoot as ShadowRoot;
  }

  async #focus(selector: string, show = false): Promise<void> {
    const { host } = this.#element;
    host.requestUpdate();
    await host.updateComplete;
    const target = this.#root.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: show });
    const top = target?.getBoundingClientRect().top ?? 0;
    if (show && (top < 0 || top > window.innerHeight / 2)) target?.scrollIntoView();
  }
}
