import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { headingTemplate } from '../heading/heading.templates.ts';
import { recordLinkTemplate } from '../listing/card.templates.ts';
import { backIcon } from '../style/icons.ts';
import type { AnyListing } from './any-listing.ts';
import type { RecordSheet } from './record-sheet.ts';
import type { KeptRecord } from './shortlist.ts';
import type { ShortlistStrings } from './strings/en.ts';

export interface Column {
  readonly kept: KeptRecord;
  /** Undefined while it is on its way. */
  readonly sheet: RecordSheet | undefined;
}

export interface ComparisonView {
  readonly view: AnyListing;
  readonly strings: ShortlistStrings;
  readonly columns: readonly Column[];
  readonly someLeftOut: boolean;
  back(): void;
  leaveOut(kept: KeptRecord): void;
  showAll(): void;
  retry(): void;
}

/** One record in each column, one fact in each row: a real table, which scrolls on its own where it is too wide. */
export function comparisonTemplate(shown: ComparisonView): TemplateResult {
  const { view, strings, columns, someLeftOut, back, showAll, retry } = shown;
  const missing = columns.filter(({ sheet }) => sheet?.complete === false).map(({ kept }) => kept.record.name);
  const reading = columns.some(({ sheet }) => sheet === undefined);
  return html`<article class="shortlist" part="comparison" aria-labelledby="shortlist-title">
    <button type="button" class="link back" part="back" @click=${back}>${backIcon}${strings.backToShortlist}</button>
    <div id="shortlist-title">
      ${headingTemplate(
        { level: view.headingLevel, className: 'title', part: 'shortlist-heading', focusable: true },
        strings.comparison,
      )}
    </div>
    ${
      missing.length === 0
        ? nothing
        : html`<div class="note warn" part="error">
            <p>${strings.someMissing(view.format.list(missing))}</p>
            <button type="button" class="button" part="button retry" @click=${retry}>${strings.tryAgain}</button>
          </div>`
    }
    ${
      someLeftOut
        ? html`<p>
            <button type="button" class="link" part="clear" @click=${showAll}>${strings.showAllAgain}</button>
          </p>`
        : nothing
    }
    <div
      class="comparison"
      role="region"
      tabindex="0"
      part="comparison-table"
      aria-labelledby="shortlist-title"
      aria-busy=${reading}
    >
      ${tableTemplate(shown)}
    </div>
    ${reading ? html`<p class="muted">${strings.collecting}</p>` : nothing}
  </article>`;
}

function tableTemplate({ columns, strings, leaveOut }: ComparisonView): TemplateResult {
  const names = new Set(columns.flatMap(({ sheet }) => sheet?.groups.map(({ name }) => name) ?? []));
  const row = (name: string, cell: (sheet: RecordSheet) => unknown) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${columns.map(({ sheet }) => html`<td>${sheet && (cell(sheet) || notSaidTemplate(strings))}</td>`)}
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${columns.map(
          ({ kept, sheet }) =>
            html`<th scope="col">
              ${recordLinkTemplate(kept.record, kept.listing())} ${offeredByTemplate(kept)}
              ${
                columns.length > 2
                  ? html`<button type="button" class="link leave-out" @click=${() => leaveOut(kept)}>
                      ${strings.leaveOut}<span class="hidden"> <bdi>${kept.record.name}</bdi></span>
                    </button>`
                  : nothing
              }
              ${sheet?.notices}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${[...names].map((name) => row(name, ({ groups }) => groups.find((group) => group.name === name)?.content))}
    </tbody>
  </table>`;
}

function offeredByTemplate({ record, listing }: KeptRecord): TemplateResult | typeof nothing {
  const view = listing();
  const offeredBy = view.kind.offeredBy(record);
  return offeredBy === undefined
    ? nothing
    : html`<span class="by"><bdi lang=${languageOf({ lang: record.lang }, 'name', view)}>${offeredBy}</bdi></span>`;
}

function notSaidTemplate({ notSaid }: ShortlistStrings): TemplateResult {
  return html`<span class="muted">${notSaid}</span>`;
}
