import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { canSubmit, correctedKinds } from '../correction/correction-address.ts';
import type { CorrectionPart } from '../correction/correction-part.ts';
import { correctionLinkTemplate } from '../correction/correction-link.templates.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import type { SharePart } from '../share/share-part.ts';
import type { AnyListing } from './any-listing.ts';
import type { ToolsStrings } from './strings/en.ts';
import type { ToolsElement } from './tools-part.ts';
import { asksForElsewhere } from '../listing/early-actions.ts';

/** What can be done with one record in detail: keep it, share it, print it, correct it. */
export class RecordTools {
  readonly #element: ToolsElement;
  /** The record whose ways to share are open, and the one whose form is. */
  #shared: ListedRecord | undefined;
  #corrected: ListedRecord | undefined;
  #share: SharePart | undefined;
  #correction: CorrectionPart | undefined;

  constructor(element: ToolsElement) {
    this.#element = element;
  }

  /** Whether somebody is writing a correction, over which nothing may lie. */
  get correcting(): boolean {
    return this.#corrected !== undefined;
  }

  template(view: AnyListing, strings: ToolsStrings, keep: unknown): TemplateResult {
    const shared = this.#shared === view.selected;
    // What is to be shared is an address.
    const canShare = (view.addressOf(view.selected!.slug) ?? view.api) !== undefined;
    const button = (text: string, press: () => void, expanded: unknown = nothing) =>
      html`<button type="button" class="button" part="button" aria-expanded=${expanded} @click=${press}>
        ${text}
      </button>`;
    return html`<div class="record-tools" part="record-tools">
      <p class="tools-row">
        ${keep} ${canShare ? button(strings.share, () => void this.#toggleShare(view, strings), shared) : nothing}
        ${button(strings.print, () => void this.#print(view, strings))}
      </p>
      ${shared ? this.#share?.template(view, strings) : nothing}
      ${
        this.#corrected === view.selected
          ? this.#correction?.template(view)
          : correctionLinkTemplate(view, (event) => void this.#correct(view, event))
      }
    </div>`;
  }

  /** Forgets what was opened, and what was written, once its record is no longer there. */
  leave(selected: ListedRecord | undefined): void {
    if (this.#shared !== selected) this.#shared = undefined;
    if (this.#corrected === selected) return;
    this.#corrected = undefined;
    this.#correction?.end();
  }

  async #toggleShare(view: AnyListing, strings: ToolsStrings): Promise<void> {
    const record = this.#shared === view.selected ? undefined : view.selected;
    if (record && !(await this.#loadShare(strings))) return;
    this.#shared = record;
    this.#element.host.requestUpdate();
  }

  async #print(view: AnyListing, strings: ToolsStrings): Promise<void> {
    const share = await this.#loadShare(strings);
    await share?.print(view, strings);
  }

  async #loadShare({ partMissing }: ToolsStrings): Promise<SharePart | undefined> {
    try {
      const { SharePart } = await import('../share/share-part.ts');
      return (this.#share ??= new SharePart(this.#element));
    } catch {
      this.#element.announce(partMissing);
      return undefined;
    }
  }

  /** The form opens in place; the link leads to the same form where it cannot be had. */
  async #correct({ selected, client, api, kind }: AnyListing, event: MouseEvent): Promise<void> {
    if (asksForElsewhere(event) || !correctedKinds[kind.path]) return;
    if (api === undefined && !canSubmit(client)) return;
    const link = event.currentTarget as HTMLElement;
    event.preventDefault();
    try {
      const { CorrectionPart } = await import('../correction/correction-part.ts');
      this.#correction ??= new CorrectionPart(this.#element, () => void this.#closeCorrection());
      this.#corrected = selected;
      this.#correction.start(selected!);
    } catch {
      if (link instanceof HTMLAnchorElement) location.assign(link.href);
    }
  }

  async #closeCorrection(): Promise<void> {
    const { host } = this.#element;
    this.leave(undefined);
    host.requestUpdate();
    await host.updateComplete;
    (host.renderRoot as ShadowRoot).querySelector<HTMLElement>('.correction-link')?.focus();
  }
}
