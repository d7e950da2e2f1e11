import { z } from 'zod';
import { wardSlug } from '../area.ts';
import { audienceSlug } from '../audience.ts';
import { categorySlug } from '../category.ts';
import { eventKinds, eventStatuses } from '../event.ts';
import { slug } from '../record.ts';
import { listedEvent } from '../view/event-view.ts';
import {
  accessibilityNames,
  answering,
  anyOf,
  day,
  needsAPlace,
  nearness,
  organisationName,
  goesOnByCreation,
  listPaging,
  searchText,
  sortMeaning,
} from './filters.ts';
import { pageOf } from './page.ts';

/** How many days may lie between the first and the last day that is asked for. */
export const longestEventWindow = 366;

const dayLength = 86_400_000;
const inDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

export const eventFacets = ['kind', 'category', 'audience', 'online', 'free', 'accessibility', 'ward'] as const;

/**
 * What may be asked of the list of events. Each item is one occurrence, by start; with `dates=next` each event is there
 * once. Both days are included; `from` is today and `to` is 90 days after `from` where they are left out. A consultation
 * is found while it is open too.
 */
export const eventQuery = z
  .strictObject({
    q: searchText.optional(),
    kind: anyOf(z.enum(eventKinds)),
    category: anyOf(categorySlug),
    audience: anyOf(audienceSlug).meta({ description: 'Whom it is made for; what is for everybody is found too' }),
    from: day.optional(),
    to: day.optional(),
    dates: z.enum(['all', 'next']).default('all').meta({
      description:
        'Which times of an event that happens again are listed: all, or the next between the two days, with those that follow',
    }),
    online: z.boolean().optional().meta({ description: 'Whether it can be joined online' }),
    free: z.boolean().optional(),
    booking: z.boolean().optional().meta({ description: 'Whether a place must be booked' }),
    status: anyOf(z.enum(eventStatuses)).meta({ description: 'Of the occurrence' }),
    accessibility: anyOf(z.enum(accessibilityNames)).meta({ description: 'Facts that must all hold of its place' }),
    organisation: anyOf(organisationName),
    'part-of': anyOf(z.union([z.uuid(), slug])).meta({
      description: 'Id or slug of an event: what is in its programme',
      example: 'showcase-2027',
    }),
    ward: anyOf(wardSlug),
    ...nearness,
    sort: z.enum(['start', 'relevance', 'distance', 'name', 'created']).default('start').meta(sortMeaning),
    ...listPaging,
    ...answering(eventFacets),
  })
  .superRefine(needsAPlace)
  .superRefine(goesOnByCreation)
  .superRefine(({ from, to }, context) => {
    if (from === undefined || to === undefined) return;
    const message = `expected a day from \`from\` on and at most ${longestEventWindow} days after it`;
    const days = inDays(from, to);
    if (days >= 0 && days <= longestEventWindow) return;
    const nearest =
      days < 0 ? from : new Date(Date.parse(from) + longestEventWindow * dayLength).toISOString().slice(0, 10);
    context.addIssue({ code: 'custom', path: ['to'], message, params: { nearest } });
  });

export const eventPage = pageOf(listedEvent, eventFacets);

export type EventQuery = z.infer<typeof eventQuery>;
export type EventQueryInput = z.input<typeof eventQuery>;
export type EventPage = z.infer<typeof eventPage>;
