import type { EventDetail, ListedEvent } from '@vcs/sdk';
import type { ListingKind } from '../listing/listing-kind.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { agendaTemplate } from './agenda.templates.ts';
import type { CalendarPart } from './calendar-part.ts';
import { briefTemplate, cardBodyTemplate } from './event-card.templates.ts';
import { en } from './strings/en.ts';
import type { ListStrings } from './strings/en.ts';

export type EventsView = ListingView<ListedEvent, EventDetail, ListStrings>;
type EventsKind = ListingKind<ListedEvent, EventDetail, ListStrings>;

/** The month and what stands around the list. */
export const calendarPart = () => import('./calendar-part.ts');

/**
 * What makes the element of events.
 *
 * @param calendar the month and what stands around the list, once they have come
 */
export function eventsKind(calendar: () => CalendarPart | undefined): EventsKind {
  return {
    path: 'events',
    page: 'events',
    detailExpects: 'occurrences',
    filters: ['kind', 'category', 'audience', 'free', 'online', 'ward', 'accessibility', 'organisation', 'part-of'],
    filterKinds: { free: 'yes', online: 'yes', organisation: 'preset', 'part-of': 'preset' },
    sorts: ['start', 'relevance', 'distance', 'name'],
    english: en,
    translations: {
      bn: async () => (await import('./strings/bn.ts')).bn,
      so: async () => (await import('./strings/so.ts')).so,
      ar: async () => (await import('./strings/ar.ts')).ar,
    },
    loadOwnFilters: async () => (await calendarPart()).ownFilters,
    loadLater: () => import('./later.ts'),
    offeredBy: ({ organisation }) => organisation.name,
    cardBodyTemplate,
    briefTemplate,
    search: ({ month, ...parameters }, ask) =>
      typeof month === 'string'
        ? calendarPart().then(({ askForMonth }) => askForMonth(month, parameters, ask))
        : ask({ ...parameters, dates: 'next' }),
    ownListTemplate: (view, page) => agendaTemplate(view, page, calendar()),
  };
}
