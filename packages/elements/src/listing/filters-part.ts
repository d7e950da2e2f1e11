// One module, so that the filters take one request when there is room for them or somebody asks for them.
import * as filters from './filters.templates.ts';
import type { ListedPage } from './listed-page.ts';
import type { AnyView } from './listing-view.ts';
import { sortTemplate as sort } from './sort.templates.ts';
import { enFilters } from './strings/en-filters.ts';

export { filtersStyles } from './filters.styles.ts';

/** A translation has these texts; for English only those of the list came with the element. */
const complete = (view: AnyView): filters.FiltersView => ({ ...view, strings: { ...enFilters, ...view.strings } });

export const filterListTemplate = (page: ListedPage<unknown>, view: AnyView) =>
  filters.filterListTemplate(page, complete(view));
export const chipsTemplate = (view: AnyView) => filters.chipsTemplate(complete(view));
export const sortTemplate = (view: AnyView) => sort(complete(view));
