import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FiltersView } from './filters.templates.ts';
import { tickedValues } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import { otherList } from './other-list.ts';
import { placedQuery } from './placed-query.ts';
import { queryLinkTemplate } from './query-link.templates.ts';

/** Filters that mean the same in both lists, so that they stay. */
const shared = ['category', 'ward'];

/** The element's own list, or its other one. */
export function listChoiceTemplate(view: FiltersView): TemplateResult | typeof nothing {
  const { kind, query, strings, actions } = view;
  const shownList = kind.path === otherList ? otherList : undefined;
  const choice = (list: typeof otherList | undefined) => {
    const current = list === shownList;
    const asked = current ? { ...query, page: 1 } : inList(list, view);
    const press = () => {
      if (current) return;
      view.leftLists.set(shownList, query);
      actions.ask(asked);
    };
    return queryLinkTemplate(
      view,
      asked,
      { className: 'list-choice', part: 'list-choice', current: current && 'true', press },
      strings.lists[list ?? 'services'],
    );
  };
  return html`<div class="list-choices" role="group" aria-label=${strings.listsLabel} data-filter="list">
    ${shownList ? hiddenTemplate('list', shownList) : nothing}
    ${shownList && query.near ? hiddenTemplate('near', query.near) : nothing} ${choice(undefined)}${choice(otherList)}
  </div>`;
}

/** What goes with the words where no script sends them. */
const hiddenTemplate = (name: string, value: string) =>
  html`<input type="hidden" form="search" name=${name} value=${value} />`;

/** The same words in a list, with what was looked for there before. */
function inList(list: string | undefined, { query, leftLists }: FiltersView): ListingQuery {
  const left = leftLists.get(list) ?? { ...query, filters: {}, near: undefined, sort: undefined, view: undefined };
  // The place goes along, though only services are told by it.
  const placed =
    left.near === query.near ? left : { ...placedQuery(left, query.near), ...(list && { sort: left.sort }) };
  const kept = Object.fromEntries(shared.map((filter) => [filter, tickedValues(query, filter)]));
  return { ...placed, list, q: query.q, lang: query.lang, filters: { ...left.filters, ...kept }, page: 1 };
}
