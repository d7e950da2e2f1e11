// Comes when a visitor wants to share or print a record.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readSheet } from '../shortlist/record-sheet.ts';
import { shortlistAddress } from '../shortlist/shortlist-address.ts';
import { listingNow } from '../shortlist/any-listing.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import type { KeptRecord } from '../shortlist/shortlist.ts';
import { en } from '../shortlist/strings/en.ts';
import type { ToolsStrings } from '../shortlist/strings/en.ts';
import type { ToolsElement } from '../shortlist/tools-part.ts';
import { appShareTemplate } from './app-share.templates.ts';
import { copyFieldTemplate } from './copy-field.templates.ts';
import { mailAddress } from './mail-address.ts';
import { printSheets } from './print-sheets.ts';
import { qrCodeTemplate } from './qr-code.templates.ts';
import { shareStyles } from './share.styles.ts';

/** The ways to pass one record on: its address to copy, to send, or to scan; and on paper. */
export class SharePart {
  readonly #element: ToolsElement;

  constructor(element: ToolsElement) {
    this.#element = element;
    element.adopt(shareStyles);
  }

  template(view: AnyListing, toolsStrings: ToolsStrings): TemplateResult | typeof nothing {
    const strings = { ...en, ...toolsStrings };
    const address = this.#addressOf(view);
    const { name } = view.selected!;
    if (address === undefined) return nothing;
    return html`<div class="share" part="share" role="group" aria-label=${strings.shareTitle(name)}>
      <div class="ways">
        ${copyFieldTemplate(address, strings, (text) => this.#element.announce(text))}
        <p class="tools-row">
          <a class="button" part="button" href=${mailAddress(name, `${name}\n${address}`)}>${strings.email}</a>
          ${appShareTemplate({ title: name, url: address }, strings.appShare)}
        </p>
      </div>
      <figure>
        ${qrCodeTemplate(address, strings.scan)}
        <figcaption>${strings.scan}</figcaption>
      </figure>
    </div>`;
  }

  async print(view: AnyListing, toolsStrings: ToolsStrings): Promise<void> {
    const sheet = await readSheet(this.#kept(view));
    printSheets([sheet], {
      view,
      strings: { ...en, ...toolsStrings },
      title: sheet.name,
      address: this.#addressOf(view),
    });
  }

  /** Its own page; where it has none, the page of a shortlist with nothing else on it. */
  #addressOf(view: AnyListing): string | undefined {
    const address = view.addressOf(view.selected!.slug);
    if (address !== undefined) return new URL(address, document.baseURI).href;
    return view.api && shortlistAddress(view.api, [this.#kept(view)], view.language);
  }

  #kept(view: AnyListing): KeptRecord {
    return { path: view.kind.path, record: view.selected!, listing: listingNow(this.#element, view) };
  }
}
