// One module, so that the filters that only this element has take one request.
import { css } from 'lit';
import type { OwnFilters } from '../listing/listing-kind.ts';
import { capacityTemplate } from './capacity-filter.templates.ts';
import { dayPartName, dayPartTemplate } from './day-part-filter.templates.ts';
import type { OwnFiltersView } from './own-filters-view.ts';
import { mostTemplate } from './price-filter.templates.ts';
import { priceText } from './prices.ts';
import { readPrice } from './space-question.ts';
import type { Layout, SpaceKind } from './space-words.ts';
import { enOwnFilters } from './strings/en-own-filters.ts';

/** A translation has these texts; for English only those of the list came with the element. */
const ownView = (view: Omit<OwnFiltersView, 'strings'> & { readonly strings: unknown }): OwnFiltersView => ({
  ...view,
  strings: { ...enOwnFilters, ...(view.strings as OwnFiltersView['strings']) },
});

export const ownFilters: OwnFilters = {
  styles: css`
    .pair {
      display: grid;
      gap: 0.5em;
    }
    .pair .labelled {
      padding: 0;
      border: 0;
    }
    .pair .labelled > :is(span, label) {
      font-weight: 400;
    }
    .pair legend {
      /* A legend that floats stands below the line of its group, not on it. */
      float: inline-start;
      font-weight: 700;
    }
  `,
  english: enOwnFilters,
  templates: {
    capacity: (_, view) => capacityTemplate(ownView(view)),
    'day-part': (_, view) => dayPartTemplate(ownView(view)),
    most: (_, view) => mostTemplate(ownView(view)),
  },
  valueName(filter, value, view) {
    const own = ownView(view);
    if (filter === 'kind') return own.strings.spaceKinds[value as SpaceKind];
    if (filter === 'layout') return own.strings.layouts[value as Layout];
    if (filter === 'day-part') return dayPartName(value, own);
    if (filter !== 'most') return undefined;
    const { amount, unit } = readPrice(value);
    return priceText({ amount: Number(amount), unit }, own);
  },
};
