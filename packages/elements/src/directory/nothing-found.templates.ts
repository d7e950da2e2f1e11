import type { ServicePage } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { activeFilters, filterNames, withoutFilters } from './directory-query.ts';
import type { DirectoryQuery } from './directory-query.ts';
import type { DirectoryView } from './directory-view.ts';
import { laterStrings } from './later-strings.ts';

/** Says that nothing fits what was looked for; the list's count makes way for it. */
export function nothingFoundText(view: DirectoryView): string {
  const { query, label, format } = view;
  const strings = laterStrings(view);
  const filters = format.list(filterNames.flatMap((filter) => query[filter].map((value) => label(filter, value))));
  if (query.q && filters) return strings.nothingForWith(query.q, filters);
  if (query.q) return strings.nothingFor(query.q);
  return filters ? strings.nothingWith(filters) : strings.nothingYet;
}

/** Every way out of a list with nothing in it. */
export function nothingFoundTemplate(view: DirectoryView, page: ServicePage): TemplateResult {
  const { query, actions } = view;
  const strings = laterStrings(view);
  const wayOut = (text: string, way: DirectoryQuery) =>
    html`<li><button type="button" class="link" @click=${() => actions.search(way)}>${text}</button></li>`;
  const filtered = activeFilters(query) > 0;
  const suggestion = page.didYouMean;
  return html`<div class="empty" part="empty">
    ${query.q && !suggestion ? html`<p>${strings.nothingAdvice}</p>` : nothing}
    <ul class="ways" role="list">
      ${suggestion ? wayOut(strings.searchFor(suggestion), { ...query, q: suggestion, page: 1 }) : nothing}
      ${query.q && filtered ? wayOut(strings.withoutFilters(query.q), withoutFilters(query)) : nothing}
      ${query.q || filtered ? wayOut(strings.showAll, { ...withoutFilters(query), q: '' }) : nothing}
    </ul>
  </div>`;
}
