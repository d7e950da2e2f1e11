import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { direction } from '../language/languages.ts';
import { printAlone } from '../print/print-alone.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import type { RecordSheet } from '../shortlist/record-sheet.ts';
import type { ShortlistStrings } from '../shortlist/strings/en.ts';
import { qrCodeTemplate } from './qr-code.templates.ts';
import { sheetStyles } from './sheet.styles.ts';

export interface PrintedSheets {
  readonly view: Pick<AnyListing, 'format' | 'language' | 'now'>;
  readonly strings: ShortlistStrings;
  readonly title: string;
  /** Where the same can be read on the web, also as a code for cameras. */
  readonly address: string | undefined;
}

/** Prints records without the page around them: everything written out, nothing to press. */
export function printSheets(sheets: readonly RecordSheet[], printed: PrintedSheets): void {
  const { view, title } = printed;
  const content = document.createElement('main');
  render(sheetsTemplate(sheets, printed), content);
  printAlone({ title, content, lang: view.language, dir: direction(view.language), styles: sheetStyles });
}

function sheetsTemplate(
  sheets: readonly RecordSheet[],
  { view, strings, title, address }: PrintedSheets,
): TemplateResult {
  const single = sheets.length === 1 && sheets[0]!.name === title;
  const day = [view.now.getFullYear(), view.now.getMonth() + 1, view.now.getDate()].join('-');
  return html`<header>
      <div>
        <h1>${title}</h1>
        ${single && sheets[0]!.offeredBy ? html`<p class="by">${sheets[0]!.offeredBy}</p>` : nothing}
        <p>${strings.printedOn(view.format.date(day))}</p>
      </div>
      ${
        address === undefined
          ? nothing
          : html`<figure>
              ${qrCodeTemplate(address, strings.scan)}
              <figcaption>${strings.scan}</figcaption>
            </figure>`
      }
    </header>
    ${sheets.map(
      (sheet) =>
        html`<section>
          ${single ? nothing : html`<h2 lang=${sheet.lang} dir="auto">${sheet.name}</h2>`}
          ${single || !sheet.offeredBy ? nothing : html`<p class="by"><bdi>${sheet.offeredBy}</bdi></p>`}
          ${sheet.notices} ${sheet.description}
          <dl>
            ${sheet.groups.map(
              ({ name, content }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${content}</dd>
                </div>`,
            )}
          </dl>
        </section>`,
    )}
    ${address === undefined ? nothing : html`<footer>${strings.onlineAt} <bdi dir="ltr">${address}</bdi></footer>`}`;
}
