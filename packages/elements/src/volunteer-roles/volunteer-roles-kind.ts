import type { RoleDetail, RoleSummary } from '@vcs/sdk';
import type { ListingKind } from '../listing/listing-kind.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { briefTemplate, cardBodyTemplate } from './role-card.templates.ts';
import { en } from './strings/en.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

export type RolesView = ListingView<RoleSummary, RoleDetail, ListStrings>;

/** What the templates of the detail need: the same, with all texts. */
export interface DetailView extends RolesView {
  readonly strings: ListStrings & LaterStrings;
}

export const volunteerRolesKind: ListingKind<RoleSummary, RoleDetail, ListStrings> = {
  path: 'roles',
  page: 'volunteer',
  detailExpects: 'related',
  filters: [
    'kind',
    'cause',
    'day-part',
    'commitment',
    'place',
    'age',
    'expenses',
    'training',
    'accreditation',
    'skill',
    'english',
    'dbs',
    'accessibility',
    'ward',
    'organisation',
    'emergency',
    'team',
  ],
  // The API counts expenses and accreditation too, but nobody looks for roles without them.
  filterKinds: {
    age: 'number',
    expenses: 'yes',
    training: 'yes',
    accreditation: 'yes',
    english: ['any', 'basic', 'conversational', 'fluent'],
    organisation: 'preset',
    emergency: 'preset',
    team: 'preset',
  },
  sorts: ['relevance', 'distance', 'name', 'updated'],
  english: en,
  translations: {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  },
  loadOwnFilters: async () => (await import('./own-filters.ts')).ownFilters,
  loadLater: () => import('./later.ts'),
  offeredBy: ({ organisation }) => organisation.name,
  cardBodyTemplate,
  briefTemplate,
};
