import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { backIcon } from '../style/icons.ts';
import { callTemplate, cardFactsTemplate, noticesTemplate } from './card.templates.ts';
import type { DirectoryView } from './directory-view.ts';
import { isOld, paragraphs } from './service-facts.ts';

/** One service in the place of the list. What the list knew shows at once; the rest follows. */
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
    ${noticesTemplate(selected, view)} ${ageTemplate(view)} ${callTemplate(selected.contact.phones[0], view)}
    ${paragraphs(selected.description).map(
      (paragraph) => html`<p class="measure" part="description" lang=${lang} dir="auto">${paragraph}</p>`,
    )}
    ${restTemplate(view)}
  </article>`;
}

/** Says that a record has not been checked for long. */
function ageTemplate({ selected, strings, format, now }: DirectoryView): TemplateResult | typeof nothing {
  if (!selected?.assured || !isOld(selected, now)) return nothing;
  const { date } = selected.assured;
  const warning = date.length === 7 ? strings.lastCheckedMonth : strings.lastCheckedDay;
  return html`<p class="note warn" part="checked">${warning(format.date(date))}</p>`;
}

function restTemplate(view: DirectoryView): TemplateResult {
  const { detail, strings, actions, selected } = view;
  if (detail.status === 'ready') return detail.value.show(detail.value.service, view);
  if (detail.status !== 'error') {
    return html`<div class="skeleton" role="group" aria-label=${strings.loadingDetail} aria-busy="true">
      ${detail.status === 'loading' && detail.slow ? html`<p class="muted">${strings.stillLooking}</p>` : nothing}
      ${Array.from({ length: 6 }, () => html`<span class="bar fact-bar quiet"></span>`)}
    </div>`;
  }
  return html`${cardFactsTemplate(selected!, view)}
    <div class="note stop" part="error">
      <p><strong>${strings.detailUnreachable}</strong> ${strings.unreachableAdvice}</p>
      <div class="actions">
        <button type="button" class="button" part="button retry" @click=${actions.retryDetail}>
          ${strings.tryAgain}
        </button>
      </div>
    </div>`;
}
