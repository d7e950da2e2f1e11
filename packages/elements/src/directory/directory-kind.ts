import type { ServiceDetail, ServiceSummary } from '@vcs/sdk';
import type { ListingKind } from '../listing/listing-kind.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { briefTemplate, cardBodyTemplate } from './service-card.templates.ts';
import { en } from './strings/en.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

export type DirectoryView = ListingView<ServiceSummary, ServiceDetail, ListStrings>;

/** What the templates of the detail need: the same, with all texts. */
export interface DetailView extends DirectoryView {
  readonly strings: ListStrings & LaterStrings;
}

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

export const directoryKind: ListingKind<ServiceSummary, ServiceDetail, ListStrings> = {
  path: 'services',
  page: 'directory',
  detailExpects: 'related',
  filters: [
    'category',
    'ward',
    'open',
    'free',
    'accepting',
    'age',
    'audience',
    'need',
    'access',
    'spoken-language',
    'accessibility',
    'organisation',
  ],
  filterKinds: { open: openTimes, free: 'yes', accepting: 'yes', age: 'number', organisation: 'preset' },
  hasPages: true,
  sorts: ['relevance', 'distance', 'name', 'updated'],
  placed: true,
  english: en,
  translations: {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  },
  loadLater: () => import('./later.ts'),
  offeredBy: ({ organisation }) => organisation.name,
  cardBodyTemplate,
  briefTemplate,
};
