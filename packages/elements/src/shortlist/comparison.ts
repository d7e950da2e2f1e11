import type { TemplateResult } from 'lit';
import type { AnyListing } from './any-listing.ts';
import { comparisonTemplate } from './comparison.templates.ts';
import { readSheet } from './record-sheet.ts';
import type { RecordSheet } from './record-sheet.ts';
import type { KeptRecord } from './shortlist.ts';
import type { ShortlistStrings } from './strings/en.ts';
import type { ToolsElement } from './tools-part.ts';

/** Records of the shortlist side by side. */
export class Comparison {
  readonly #element: ToolsElement;
  readonly #sheets = new Map<KeptRecord, RecordSheet>();
  readonly #leftOut = new Set<KeptRecord>();

  constructor(element: ToolsElement) {
    this.#element = element;
  }

  /** Gets the details, those that were missing before once more. */
  start(kept: readonly KeptRecord[]): void {
    this.#leftOut.clear();
    this.#read(kept);
  }

  template(kept: readonly KeptRecord[], view: AnyListing, strings: ShortlistStrings, back: () => void): TemplateResult {
    const compared = kept.filter((one) => !this.#leftOut.has(one));
    return comparisonTemplate({
      view,
      strings,
      back,
      columns: compared.map((one) => ({ kept: one, sheet: this.#sheets.get(one) })),
      someLeftOut: compared.length < kept.length,
      leaveOut: (one) => {
        this.#leftOut.add(one);
        this.#focusTable();
      },
      showAll: () => {
        this.#leftOut.clear();
        this.#focusTable();
      },
      retry: () => this.#read(kept),
    });
  }

  #read(kept: readonly KeptRecord[]): void {
    this.#sheets.clear();
    for (const one of kept) {
      void readSheet(one).then((sheet) => {
        this.#sheets.set(one, sheet);
        this.#element.host.requestUpdate();
      });
    }
    this.#element.host.requestUpdate();
  }

  /** The button that was pressed has gone. */
  #focusTable(): void {
    const { host } = this.#element;
    host.requestUpdate();
    void host.updateComplete.then(() =>
      (host.renderRoot as ShadowRoot).querySelector<HTMLElement>('.comparison')?.focus(),
    );
  }
}
