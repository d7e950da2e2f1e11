import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { backIcon } from '../style/icons.ts';
import { callTemplate, cardFactsTemplate } from './card.templates.ts';
import type { DirectoryView } from './directory-view.ts';
import { troubleTemplate } from './states.templates.ts';

/** One service in the place of the list: its name at once, the rest when it has come. */
export function detailTemplate(view: DirectoryView): TemplateResult | typeof nothing {
  const { selected, strings, actions } = view;
  if (!selected) return nothing;
  const lang = selected.lang === view.language ? nothing : selected.lang;
  return html`<article class="detail" part="detail" aria-labelledby="opened">
    <button type="button" class="link back" part="back" @click=${actions.back}>${backIcon}${strings.back}</button>
    <div id="opened">
      ${headingTemplate(
        { level: view.headingLevel, className: 'title', part: 'detail-heading', focusable: true },
        html`<span lang=${lang} dir="auto">${selected.name}</span>`,
      )}
    </div>
    <p class="organisation"><bdi lang=${lang}>${selected.organisation.name}</bdi></p>
    ${restTemplate(view)}
  </article>`;
}

function restTemplate(view: DirectoryView): TemplateResult {
  const { detail, strings, actions, selected } = view;
  if (detail.status === 'ready' && view.later) return view.later.detailBodyTemplate(detail.value, view);
  if (detail.status === 'error') {
    return html`${cardFactsTemplate(selected!, view)} ${callTemplate(selected!.contact.phones[0], view)}
    ${troubleTemplate(view, 'stop', strings.detailUnreachable, strings.unreachableAdvice, actions.retryDetail)}`;
  }
  return html`<div class="skeleton" role="group" aria-label=${strings.loadingDetail} aria-busy="true">
    ${detail.status === 'loading' && detail.slow ? html`<p>${strings.stillLooking}</p>` : nothing}
    ${Array.from({ length: 6 }, () => html`<span class="bar row-bar quiet"></span>`)}
  </div>`;
}
