import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import type { Language } from '../language/languages.ts';
import type { ListedRecord } from './listing-kind.ts';
import { languageOf } from './text-language.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingActions, ListingView } from './listing-view.ts';

/** A record in the list: its name, which opens it, who offers it, and what its own element says of it. */
export function cardTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  record: Summary,
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult {
  const lang = languageOf({ lang: record.lang }, 'name', view);
  const offeredBy = view.kind.offeredBy(record);
  return html`<li class="card" part="card">
    ${headingTemplate(
      { level: view.headingLevel + 1, className: 'subtitle', part: 'card-heading' },
      recordLinkTemplate(record, view),
    )}
    ${
      offeredBy === undefined
        ? nothing
        : html`<p class="organisation" part="organisation"><bdi lang=${lang}>${offeredBy}</bdi></p>`
    }
    ${view.kind.cardBodyTemplate(record, view)}
    <slot name="card-footer-${record.slug}"></slot>
    <div class="keep">${view.bar?.tools.keepTemplate(record, view)}</div>
  </li>`;
}

export interface RecordLinkView<Summary> {
  readonly language: Language;
  readonly addressOf: (slug: string) => string | undefined;
  readonly actions: Pick<ListingActions<ListedRecord & Summary>, 'follow'>;
}

/** A record's name, which opens it: a link where it has a page of its own, to be opened elsewhere or copied. */
export function recordLinkTemplate<Summary extends ListedRecord>(
  record: Summary,
  view: RecordLinkView<Summary>,
  part = 'card-link',
): TemplateResult {
  const { slug, name } = record;
  const { addressOf, actions } = view;
  const lang = languageOf(record, 'name', view);
  const address = addressOf(slug);
  const follow = (event: MouseEvent) => actions.follow(record, event);
  return address === undefined
    ? html`<button type="button" class="link" part=${part} data-slug=${slug} lang=${lang} dir="auto" @click=${follow}>
        ${name}
      </button>`
    : html`<a href=${address} class="link" part=${part} data-slug=${slug} lang=${lang} dir="auto" @click=${follow}>
        ${name}
      </a>`;
}
