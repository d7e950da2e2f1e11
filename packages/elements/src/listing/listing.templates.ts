import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { cardTemplate } from './card.templates.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord } from './listing-kind.ts';
import { activeFilters } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import { shownPage } from './listing-view.ts';
import type { AnyView, ListingView } from './listing-view.ts';
import { failureTemplate, skeletonTemplate } from './states.templates.ts';

/** The list and everything to narrow it down. It stays while a record is open, so that going back finds it as it was. */
export function listTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult {
  const { strings, list, query } = view;
  const page = shownPage(view);
  const withFilters = list.status === 'loading' || activeFilters(query) > 0 || Boolean(page?.total);
  return html`<div class="list" ?hidden=${Boolean((view.selected && view.later) || view.bar?.tools.open)}>
    <slot name="heading">
      ${headingTemplate({ level: view.headingLevel, className: 'title', part: 'heading' }, strings.heading)}
    </slot>
    <slot name="intro"></slot>
    ${searchTemplate(view, withFilters)}
    <div class=${withFilters ? 'columns with-filters' : 'columns'}>
      ${withFilters ? filtersTemplate(view, page) : nothing} ${resultsTemplate(view)}
    </div>
  </div>`;
}

/** The filters: a column beside the list, or opened in place by the button where there is no room. */
function filtersTemplate(view: AnyView, page: ListedPage<unknown> | undefined): TemplateResult {
  const { strings, filtersOpen, filtersPart } = view;
  return html`<div
    id="filters"
    class=${filtersOpen ? 'filters open' : 'filters'}
    part="filters"
    role="group"
    aria-label=${strings.filters}
  >
    ${
      page && filtersPart
        ? filtersPart.listTemplate(page, view)
        : html`<div class="skeleton quiet" aria-hidden="true">
            ${Array.from({ length: 14 }, () => html`<span class="bar row-bar"></span>`)}
          </div>`
    }
  </div>`;
}

function searchTemplate(view: AnyView, withFilters: boolean): TemplateResult {
  const { strings, actions, query, filtersOpen, pageAddress } = view;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.submit();
  };
  const type = (event: InputEvent) => actions.type((event.target as HTMLInputElement).value);
  return html`<form
    id="search"
    class="search"
    role="search"
    part="search"
    aria-label=${strings.heading}
    action=${pageAddress ?? nothing}
    @submit=${submit}
  >
    <label for="words">${strings.searchLabel}</label>
    <p id="hint" class="muted">${strings.searchHint}</p>
    <div class="row">
      <input
        id="words"
        class="field"
        part="field"
        type="search"
        name="q"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="hint"
        .value=${view.words}
        @input=${type}
      />
      ${
        withFilters
          ? html`<button
              type="button"
              class="button filter-button"
              part="button filter-button"
              aria-expanded=${filtersOpen}
              aria-controls="filters"
              @click=${actions.toggleFilters}
            >
              ${strings.filterButton(activeFilters(query))}
            </button>`
          : nothing
      }
      <button type="submit" class="button primary" part="button search-button"><span>${strings.search}</span></button>
    </div>
  </form>`;
}

function resultsTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  view: ListingView<Summary, Detail, Strings>,
): TemplateResult {
  const { list, strings } = view;
  const page = shownPage(view);
  const loading = list.status === 'loading';
  return html`<section class="results" part="results" aria-labelledby="count" aria-busy=${loading}>
    ${list.status === 'error' || list.status === 'idle' ? failureTemplate(view) : nothing}
    ${view.bar?.noticesTemplate(view)}
    <div class="summary" part="summary" ?hidden=${!page && !loading}>
      <p id="count" class="count" part="count" tabindex="-1">${countText(view)}</p>
      ${
        page && page.pages > 1 && !loading
          ? html`<p class="muted">${strings.pageOf(view.format.number(page.page), view.format.number(page.pages))}</p>`
          : nothing
      }
      ${page && page.total > 1 ? view.filtersPart?.sortTemplate(view) : nothing}
      ${
        view.kind.ownListTemplate || view.kind.placeless || page?.total === 0
          ? nothing
          : html`<div class="switch">${page && view.bar?.switchTemplate(view)}</div>`
      }
    </div>
    ${
      (page || loading) && activeFilters(view.query) > 0
        ? html`<div class="chips" part="chips">${view.filtersPart?.chipsTemplate(view)}</div>`
        : nothing
    }
    ${page?.total === 0 ? view.later?.nothingFoundTemplate(view, page) : nothing}
    ${
      view.kind.ownListTemplate?.(view, page) ??
      (page && page.total > 0
        ? html`${
            view.query.view
              ? (view.bar?.mapTemplate(view, page) ?? skeletonTemplate(10))
              : html`<ol class="cards" role="list" part="list">
                  ${page.items.map((record) => cardTemplate(record, view))}
                </ol>`
          }
          ${view.later?.pagingTemplate(view, page)}`
        : nothing)
    }
    ${!page && loading ? skeletonTemplate(view.query.limit) : nothing}
  </section>`;
}

/** What stands above the list: how many there are, or what is happening. */
export function countText<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  view: ListingView<Summary, Detail, Strings>,
): string {
  const { list, strings } = view;
  const page = shownPage(view);
  if (list.status === 'loading') {
    if (list.slow) return strings.stillLooking;
    return page ? strings.updating : strings.looking;
  }
  if (page?.total === 0 && view.later) return view.later.nothingFoundText(view);
  return page ? strings.count(page.total) : '';
}
