import type { OrganisationDetail, OrganisationSummary, ServiceDetail, ServiceSummary } from '@vcs/sdk';
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

/** Services, and by the other kind that it leads to, organisations. */
export const directoryKind: ListingKind<
  ServiceSummary | OrganisationSummary,
  ServiceDetail | OrganisationDetail,
  ListStrings
> = {
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
  filterKinds: { open: 'times', free: 'yes', accepting: 'yes', age: 'number', organisation: 'preset' },
  sorts: ['relevance', 'distance', 'name', 'updated'],
  english: en,
  translations: {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  },
  otherFilters: ['kind', 'category', 'ward', 'led-by', 'run-for'],
  otherList: async ({ list, lang }) =>
    list ? (await import('./organisations/organisations-kind.ts')).otherKind(list, lang) : undefined,
  loadLater: () => import('./later.ts'),
  offeredBy: ({ organisation }: ServiceSummary) => organisation.name,
  cardBodyTemplate,
  briefTemplate,
};
