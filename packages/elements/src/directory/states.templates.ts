import type { ServicePage } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AttributeError } from '../attribute/attribute-error.ts';
import { warningIcon } from '../style/icons.ts';
import { activeFilters, filterNames, withoutFilters } from './directory-query.ts';
import type { DirectoryQuery } from './directory-query.ts';
import type { DirectoryView } from './directory-view.ts';

/** Lines in the place of cards that are on their way. Their height is what cards need at least. */
export function skeletonTemplate(cards: number): TemplateResult {
  return html`<div class="skeleton quiet" part="skeleton" aria-hidden="true">
    ${Array.from(
      { length: Math.min(cards, 10) },
      () =>
        html`<div class="card">
          <span class="bar name-bar"></span><span class="bar short-bar"></span><span class="bar"></span
          ><span class="bar"></span><span class="bar short-bar"></span>
        </div>`,
    )}
  </div>`;
}

/** Says that nothing fits what was looked for; the list's count makes way for it. */
export function nothingFoundText({ strings, query, label, format }: DirectoryView): string {
  const filters = format.list(filterNames.flatMap((filter) => query[filter].map((value) => label(filter, value))));
  if (query.q && filters) return strings.nothingForWith(query.q, filters);
  if (query.q) return strings.nothingFor(query.q);
  return filters ? strings.nothingWith(filters) : strings.nothingYet;
}

/** Every way out of a list with nothing in it. */
export function nothingFoundTemplate(view: DirectoryView, page: ServicePage): TemplateResult {
  const { strings, query, actions } = view;
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

/** The directory cannot be reached: what still works, and the host's own link. */
export function failureTemplate(view: DirectoryView): TemplateResult {
  const { strings, list, actions } = view;
  const failed = list.status === 'error';
  return html`<div class="note stop" part="error">
    ${
      failed
        ? html`<p><strong>${navigator.onLine ? strings.unreachable : strings.offline}</strong></p>
            <p>
              ${list.previous ? keptText(view) : navigator.onLine ? strings.unreachableAdvice : strings.offlineAdvice}
            </p>`
        : nothing
    }
    <div class="actions">
      ${
        failed
          ? html`<button type="button" class="button" part="button retry" @click=${actions.retry}>
              ${strings.tryAgain}
            </button>`
          : nothing
      }
      <slot></slot>
    </div>
  </div>`;
}

function keptText({ strings, format, listedAt }: DirectoryView): string {
  return strings.keptFrom(format.clockTime(listedAt ?? new Date()));
}

/** The list is an old one that was kept, because the directory could not be reached. */
export function staleTemplate(view: DirectoryView, receivedAt: string | undefined): TemplateResult {
  const { strings, format, actions } = view;
  const from = receivedAt === undefined ? view.now : new Date(receivedAt);
  return html`<div class="note warn" part="error">
    <p><strong>${strings.unreachable}</strong> ${strings.notUpdated(format.clockTime(from))}</p>
    <div class="actions">
      <button type="button" class="button" part="button retry" @click=${actions.retry}>${strings.tryAgain}</button>
    </div>
  </div>`;
}

/** What is wrong with the element's attributes, for the people who run the page. */
export function wrongAttributesTemplate(
  errors: readonly AttributeError[],
  { strings }: Pick<DirectoryView, 'strings'>,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="note warn set-up" part="set-up-error">
    <p><strong>${warningIcon} ${strings.setUpNote}</strong></p>
    ${errors.map(({ attribute, expected, found, nearest }) => {
      // A long list of valid values is for the console; here the nearest one helps more.
      const rule =
        expected.length > 80
          ? strings.setUpUnknown(attribute, found)
          : strings.setUpProblem(attribute, expected, found);
      return html`<p>${rule} ${nearest === undefined ? nothing : strings.setUpNearest(nearest)}</p>`;
    })}
  </div>`;
}
