import type { SpaceDetail, SpaceSummary } from '@vcs/sdk';
import type { ListingKind } from '../listing/listing-kind.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { briefTemplate, cardBodyTemplate } from './space-card.templates.ts';
import { askForSpaces, hirerClasses, settled } from './space-query.ts';
import { en } from './strings/en.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

export type PremisesView = ListingView<SpaceSummary, SpaceDetail, ListStrings>;

/** What the templates of the detail need: the same, with all texts. */
export interface DetailView extends PremisesView {
  readonly strings: ListStrings & LaterStrings;
}

export const premisesFinderKind: ListingKind<SpaceSummary, SpaceDetail, ListStrings> = {
  path: 'spaces',
  page: 'premises',
  detailExpects: 'related',
  filters: [
    'hirer',
    'most',
    'capacity',
    'layout',
    'day-part',
    'tenure',
    'kind',
    'facility',
    'accessibility',
    'ward',
    'women-only',
    'premises',
    'organisation',
  ],
  filterKinds: {
    hirer: hirerClasses,
    // These three have templates of their own: a price with its unit, a number of people, a day and a part of it.
    most: [],
    capacity: 'number',
    'day-part': [],
    layout: ['standing', 'theatre', 'classroom', 'boardroom', 'cabaret', 'desks'],
    'women-only': 'yes',
    premises: 'preset',
    organisation: 'preset',
  },
  sorts: ['relevance', 'distance', 'price', 'capacity', 'name', 'updated'],
  english: en,
  translations: {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  },
  loadOwnFilters: async () => (await import('./own-filters.ts')).ownFilters,
  loadLater: () => import('./later.ts'),
  search: askForSpaces,
  settled,
  offeredBy: ({ premises }) => premises.name,
  cardBodyTemplate,
  briefTemplate,
};
