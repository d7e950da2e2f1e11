import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import type { ListedRecord } from './listing-kind.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingView } from './listing-view.ts';

/** A record in the list: its name, which opens it, who offers it, and what its own element says of it. */
export function cardTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  record: Summary,
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult {
  const open = (event: Event) => view.actions.open(record, event.currentTarget as HTMLElement);
  const lang = record.lang === view.language ? nothing : record.lang;
  const offeredBy = view.kind.offeredBy(record);
  return html`<li class="card" part="card">
    ${headingTemplate(
      { level: view.headingLevel + 1, className: 'subtitle', part: 'card-heading' },
      html`<button
        type="button"
        class="link"
        part="card-link"
        data-slug=${record.slug}
        lang=${lang}
        dir="auto"
        @click=${open}
      >
        ${record.name}
      </button>`,
    )}
    ${
      offeredBy === undefined
        ? nothing
        : html`<p class="organisation" part="organisation"><bdi lang=${lang}>${offeredBy}</bdi></p>`
    }
    ${view.kind.cardBodyTemplate(record, view)}
  </li>`;
}
