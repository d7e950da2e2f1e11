import type { FacetValue } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FilterFolds } from './filter-folds.ts';
import { choiceName, filterName } from './filter-names.ts';
import { keptParameters } from './hosted-address.ts';
import type { ListedPage } from './listed-page.ts';
import { withFilter } from './changed-query.ts';
import { tickedValues } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';
import type { FiltersStrings } from './listing-strings.ts';
import type { OwnFilters } from './listing-kind.ts';
import type { AnyView } from './listing-view.ts';
import type { WardChoice } from '../map/ward-choice.ts';
import { nearTemplate } from './near.templates.ts';
import { listChoiceTemplate } from './list-choice.templates.ts';
import { listChoice, nearFilter } from './shown-filters.ts';
import type { ToldName } from './told-names.ts';

/** What the templates of the filters need: the same, with their texts, and what is shown of them. */
export type FiltersView = AnyView & {
  readonly strings: FiltersStrings;
  /** Names of the filters in their order. */
  readonly shown: readonly string[];
  readonly folds: FilterFolds;
  readonly wards: WardChoice;
  /** By list, what was looked for when it was left for the other one. */
  readonly leftLists: Map<string | undefined, ListingQuery>;
  /** What the element's own filters are. */
  readonly own: OwnFilters | undefined;
  /** The name of a filter value as the API last gave it; undefined where it never did. */
  label(filter: string, value: string): ToldName | undefined;
  refresh(): void;
};

/** As many values of a filter are offered at first. */
const foldedValues = 5;

/** The times that visitors are offered; the API knows parts of each day too. */
const openTimes = [
  'now',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'evening',
  'weekend',
];

/** Years that somebody may be old. */
const oldest = 120;

/** The filters with their values and counts, and the button that closes them where there is no room. */
export function filterListTemplate(page: ListedPage<unknown>, view: FiltersView): TemplateResult {
  const { strings, actions, shown, kind } = view;
  // A group without values takes no place among those that are open at first.
  const groups = shown.filter((name) => valuesOf(name, page, view).length > 0);
  const template = (name: string) => {
    const filterKind = kind.filterKinds?.[name];
    const own = view.own?.templates?.[name];
    if (own) return own(page.facets[name] ?? [], view);
    if (name === nearFilter) return nearTemplate(view);
    if (name === listChoice) return listChoiceTemplate(view);
    if (filterKind === 'preset') return tickedValues(view.query, name).map((value) => hiddenTemplate(name, value));
    if (filterKind === 'yes') return yesTemplate(name, view);
    if (filterKind === 'number') return ageTemplate(name, view);
    if (filterKind) return selectTemplate(name, filterKind === 'times' ? openTimes : filterKind, view);
    const place = groups.indexOf(name);
    return place < 0 ? nothing : groupTemplate(name, place, valuesOf(name, page, view), view);
  };
  return html`${[...keptParameters(view)].map(([name, value]) => hiddenTemplate(name, value))} ${shown.map(template)}
    <button type="button" class="button close-filters" part="button" @click=${actions.closeFilters}>
      ${strings.showCount(page.total)}
    </button>`;
}

/** What goes with the form where no script sends it. */
function hiddenTemplate(name: string, value: string): TemplateResult {
  return html`<input type="hidden" form="search" name=${name} value=${value} />`;
}

/** The values to offer: those that leave something, and those that are ticked. */
function valuesOf(
  filter: string,
  { facets }: ListedPage<unknown>,
  { kind, query, label, own }: FiltersView,
): readonly FacetValue[] {
  if (filter === nearFilter || filter === listChoice || kind.filterKinds?.[filter] || own?.templates?.[filter])
    return [];
  const facet = facets[filter] ?? [];
  const ticked = tickedValues(query, filter);
  const missing = ticked.filter((value) => !facet.some((known) => known.value === value));
  return [
    ...facet.filter(({ value, count }) => count > 0 || ticked.includes(value)),
    ...missing.map((value) => {
      const { name = value, lang } = label(filter, value) ?? {};
      return { value, label: name, lang, count: 0 };
    }),
  ];
}

/** The query with one value of a filter, or with none. */
function withValue(query: ListingQuery, filter: string, value: string): ListingQuery {
  return { ...query, filters: { ...query.filters, [filter]: value ? [value] : [] }, page: 1 };
}

function groupTemplate(
  filter: string,
  place: number,
  values: readonly FacetValue[],
  view: FiltersView,
): TemplateResult {
  const { strings, query, folds, actions, refresh, wards } = view;
  const ticked = tickedValues(query, filter);
  const onMap = filter === 'ward' && wards.isOpen;
  const name = filterName(filter, view);
  // One more than the fold is shown rather than hidden behind a button of the same height.
  const folding = values.length > foldedValues + 1;
  const whole = folds.isWhole(filter);
  const isMore = (value: string, index: number) => folding && index >= foldedValues && !ticked.includes(value);
  const hidden = values.filter(({ value }, index) => isMore(value, index)).length;
  const toggle = () => {
    const all = folds.toggle(filter);
    refresh();
    // The button moves below the values it brought: reading goes on at the first of them.
    if (all) void actions.focus(`[data-filter='${filter}'] .more input`);
  };
  return html`<details
    class="filter"
    part="filter"
    data-filter=${filter}
    ?open=${folds.startsOpen(filter, place, ticked.length > 0)}
  >
    <summary>${name}</summary>
    <fieldset class=${folding && !whole ? 'folded' : ''} ?hidden=${onMap}>
      <legend class="hidden">${name}</legend>
      ${values.map((value, index) => choiceTemplate(filter, value, isMore(value.value, index), view))}
    </fieldset>
    ${
      folding && !onMap
        ? html`<button type="button" class="link fold scripted" aria-expanded=${whole} @click=${toggle}>
            ${whole ? strings.showFewer : strings.showMore(hidden)}
            <span class="hidden">(${name})</span>
          </button>`
        : nothing
    }
    ${filter === 'ward' ? wards.template(values, view) : nothing}
  </details>`;
}

function choiceTemplate(
  filter: string,
  { value, label, lang = 'en', count }: FacetValue,
  isMore: boolean,
  view: FiltersView,
): TemplateResult {
  const { strings, format, language } = view;
  const own = view.own?.valueName?.(filter, value, view) ?? strings.filterValues?.[filter]?.[value];
  return html`<label class=${isMore ? 'choice more' : 'choice'} part="choice">
    ${checkboxTemplate(filter, value, view)}
    <span lang=${own === undefined && lang !== language ? lang : nothing}>${own ?? label}</span>
    <span class="muted" aria-hidden="true">${format.number(count)}</span>
    <span class="hidden">${strings.count(count)}</span>
  </label>`;
}

function yesTemplate(filter: string, view: FiltersView): TemplateResult {
  return html`<label class="choice yes" part="choice" data-filter=${filter}>
    ${checkboxTemplate(filter, 'true', view)}
    <span>${filterName(filter, view)}</span>
  </label>`;
}

function checkboxTemplate(filter: string, value: string, { query, actions }: FiltersView): TemplateResult {
  const change = (event: Event) =>
    actions.ask(withFilter(query, filter, value, (event.target as HTMLInputElement).checked));
  return html`<input
    type="checkbox"
    form="search"
    name=${filter}
    value=${value}
    .checked=${tickedValues(query, filter).includes(value)}
    @change=${change}
  />`;
}

function selectTemplate(filter: string, values: readonly string[], view: FiltersView): TemplateResult {
  const { query, actions, strings } = view;
  const chosen = tickedValues(query, filter)[0] ?? '';
  const change = (event: Event) => actions.ask(withValue(query, filter, (event.target as HTMLSelectElement).value));
  return html`<label class="labelled" part="filter" data-filter=${filter}>
    <span>${filterName(filter, view)}</span>
    <select class="field" part="field" name=${filter} form="search" @change=${change}>
      ${['', ...values].map(
        (value) =>
          html`<option value=${value} .selected=${value === chosen}>
            ${value ? choiceName(filter, value, view) : strings.any}
          </option>`,
      )}
    </select>
  </label>`;
}

function ageTemplate(filter: string, view: FiltersView): TemplateResult {
  const { query, actions, strings } = view;
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const age = Number(field.value);
    const right = Number.isInteger(age) && age >= 0 && age <= oldest;
    const message = (field.getRootNode() as ShadowRoot).querySelector('#age-error')!;
    message.textContent = right ? '' : strings.wrongAge;
    field.ariaInvalid = right ? null : 'true';
    if (right) actions.ask(withValue(query, filter, field.value.trim()));
  };
  return html`<div class="labelled" part="filter" data-filter=${filter}>
    <label for="age">${filterName(filter, view)}</label>
    <p id="age-error" class="field-error" part="field-error"></p>
    <input
      id="age"
      class="field"
      part="field"
      name=${filter}
      form="search"
      inputmode="numeric"
      maxlength="3"
      autocomplete="off"
      aria-describedby="age-error"
      .value=${tickedValues(query, filter)[0] ?? ''}
      @change=${change}
    />
  </div>`;
}
