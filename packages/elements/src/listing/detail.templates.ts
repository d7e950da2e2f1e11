import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { languageName } from '../language/language-name.ts';
import { correctionLinkTemplate } from '../correction/correction-link.templates.ts';
import { backIcon } from '../style/icons.ts';
import type { ListedRecord } from './listing-kind.ts';
import type { ListingStrings } from './listing-strings.ts';
import { languageOf } from './text-language.ts';
import type { ToldRecord } from './text-language.ts';
import type { ListingView } from './listing-view.ts';
import { queryLinkTemplate } from './query-link.templates.ts';
import { troubleTemplate } from './states.templates.ts';
import { enLater } from './strings/en-later.ts';

/** One record in the place of the list: its name at once, the rest when it has come. */
export function detailTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult | typeof nothing {
  const { selected, actions } = view;
  const strings = { ...enLater, ...view.strings };
  if (!selected) return nothing;
  const lang = languageOf({ lang: selected.lang }, 'name', view);
  const offeredBy = view.kind.offeredBy(selected);
  return html`<article class="detail" part="detail" aria-labelledby="opened">
    ${queryLinkTemplate(
      view,
      view.query,
      { className: 'link back', part: 'back', press: () => void actions.back() },
      html`${backIcon}${strings.back}`,
    )}
    <div id="opened">
      ${headingTemplate(
        { level: view.headingLevel, className: 'title', part: 'detail-heading', focusable: true },
        html`<span lang=${languageOf(selected, 'name', view)} dir="auto">${selected.name}</span>`,
      )}
    </div>
    ${offeredBy === undefined ? nothing : html`<p class="organisation"><bdi lang=${lang}>${offeredBy}</bdi></p>`}
    ${restTemplate(view)}
  </article>`;
}

function restTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult {
  const { detail, actions, selected } = view;
  const strings = { ...enLater, ...view.strings };
  if (detail.status === 'ready' && view.later) {
    return html`${translationTemplate(detail.value, view)} ${view.later.detailBodyTemplate(detail.value, view)}
    ${view.bar?.tools.recordTemplate(view) ?? correctionLinkTemplate(view)}`;
  }
  if (detail.status === 'error') {
    return html`${view.kind.briefTemplate(selected!, view)}
    ${troubleTemplate(view, 'stop', strings.detailUnreachable, strings.unreachableAdvice, actions.retryDetail)}`;
  }
  return html`<div class="skeleton" role="group" aria-label=${strings.loadingDetail} aria-busy="true">
    ${detail.status === 'loading' && detail.slow ? html`<p>${strings.stillLooking}</p>` : nothing}
    ${Array.from({ length: 6 }, () => html`<span class="bar row-bar quiet"></span>`)}
  </div>`;
}

/** In which language the record is, where it is not that of the element, and that a machine translated it. */
function translationTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  told: unknown,
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult | typeof nothing {
  const { lang = view.language, texts } = told as Partial<ToldRecord>;
  const strings = { ...enLater, ...view.strings };
  const field = texts?.['description'] ? 'description' : 'name';
  const other = languageOf({ lang, texts }, field, view);
  const notes = [
    other === nothing ? '' : strings.onlyIn(languageName(String(other), view.language, strings.languageNames)),
    texts?.[field]?.machine ? strings.byMachine : '',
  ].filter(Boolean);
  return notes.length === 0 ? nothing : html`<p class="note" part="translation">${notes.join(' ')}</p>`;
}
