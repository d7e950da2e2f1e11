// One module, so that the filters that only roles have take one request.
import type { OwnFilters } from '../listing/listing-kind.ts';
import { dayPartGridStyles } from './day-part-grid.styles.ts';
import { dayPartGridTemplate, dayPartName, isDayPart } from './day-part-grid.templates.ts';
import { enOwnFilters } from './strings/en-own-filters.ts';

type GridView = Parameters<typeof dayPartGridTemplate>[1];

// The view of an element has the texts of that element.
const ownView = (view: Omit<GridView, 'strings'> & { readonly strings: unknown }): GridView => ({
  ...view,
  strings: view.strings as GridView['strings'],
});

export const ownFilters: OwnFilters = {
  styles: dayPartGridStyles,
  english: enOwnFilters,
  templates: { 'day-part': (facet, view) => dayPartGridTemplate(facet, ownView(view)) },
  valueName: (filter, value, view) =>
    filter === 'day-part' && isDayPart(value) ? dayPartName(value, ownView(view)) : undefined,
};
