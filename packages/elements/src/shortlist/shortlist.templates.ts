import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { cardTemplate } from '../listing/card.templates.ts';
import { appShareTemplate } from '../share/app-share.templates.ts';
import { copyFieldTemplate } from '../share/copy-field.templates.ts';
import { mailAddress } from '../share/mail-address.ts';
import { backIcon } from '../style/icons.ts';
import type { AnyListing } from './any-listing.ts';
import type { KeptRecord } from './shortlist.ts';
import type { ShortlistStrings } from './strings/en.ts';

export interface ShortlistView {
  readonly kept: readonly KeptRecord[];
  readonly view: AnyListing;
  readonly strings: ShortlistStrings;
  /** Where the hosted directory shows the same; undefined where the address of the API is not known. */
  readonly address: string | undefined;
  readonly cleared: boolean;
  readonly text: { readonly text: string; readonly copied: boolean } | undefined;
  announce(text: string): void;
  back(): void;
  print(): void;
  copyText(): void;
  compare(): void;
  clear(): void;
  bringBack(): void;
}

/** All that a visitor keeps, from whichever elements of the page, and every way to take it along. */
export function shortlistTemplate(shown: ShortlistView): TemplateResult {
  const { kept, view, strings, cleared, back, bringBack } = shown;
  return html`<article class="shortlist" part="shortlist" aria-labelledby="shortlist-title">
    <button type="button" class="link back" part="back" @click=${back}>${backIcon}${strings.backToResults}</button>
    <div id="shortlist-title">
      ${headingTemplate(
        { level: view.headingLevel, className: 'title', part: 'shortlist-heading', focusable: true },
        strings.shortlist,
      )}
    </div>
    ${
      kept.length === 0
        ? html`<p>${cleared ? strings.cleared : `${strings.shortlistEmpty} ${strings.shortlistEmptyAdvice}`}</p>
            ${
              cleared
                ? html`<p>
                    <button type="button" class="button" part="button" @click=${bringBack}>${strings.bringBack}</button>
                  </p>`
                : nothing
            }`
        : html`<p class="muted measure">${strings.shortlistNote}</p>
            ${waysTemplate(shown)}
            <ol class="cards" role="list" part="list">
              ${kept.map(({ record, listing }) => cardTemplate(record, { ...listing(), headingLevel: view.headingLevel }))}
            </ol>`
    }
  </article>`;
}

function waysTemplate(shown: ShortlistView): TemplateResult {
  const { kept, strings, address, text, announce } = shown;
  const button = (words: string, press: () => void) =>
    html`<button type="button" class="button" part="button" @click=${press}>${words}</button>`;
  return html`<div class="ways">
    <p class="tools-row">
      ${kept.length > 1 ? button(strings.compare, shown.compare) : nothing} ${button(strings.print, shown.print)}
      <a class="button" part="button" href=${mailTo(shown)}>${strings.email}</a>
      ${button(strings.copyText, shown.copyText)}
      ${address === undefined ? nothing : appShareTemplate({ title: strings.sheetTitle, url: address }, strings.appShare)}
      <button type="button" class="link" part="clear" @click=${shown.clear}>${strings.clearShortlist}</button>
    </p>
    ${
      text === undefined
        ? nothing
        : html`<div class="as-text">
            <p>${text.copied ? strings.textCopied : strings.textNotCopied}</p>
            <textarea
              class="field"
              part="field"
              rows="8"
              readonly
              dir="auto"
              aria-label=${strings.textLabel}
              .value=${text.text}
            ></textarea>
          </div>`
    }
    ${address === undefined ? nothing : copyFieldTemplate(address, strings, announce)}
  </div>`;
}

/** A draft that names each record and where to read about it, as far as an address can hold it. */
function mailTo({ kept, strings, address }: ShortlistView): string {
  const lines = kept.map(({ record, listing }) => {
    const { kind, addressOf } = listing();
    const own = addressOf(record.slug);
    const names = [record.name, kind.offeredBy(record)].filter(Boolean).join(', ');
    return { names, page: own === undefined ? '' : new URL(own, document.baseURI).href };
  });
  const end = address === undefined ? '' : `\n\n${strings.onlineAt}\n${address}`;
  const names = lines.map((line) => line.names).join('\n');
  const withPages = lines.map((line) => [line.names, line.page].filter(Boolean).join('\n')).join('\n\n');
  return mailAddress(strings.emailSubject(kept.length), withPages + end, names + end, end.trim());
}
