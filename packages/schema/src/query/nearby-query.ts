import { z } from 'zod';
import { listedEvent } from '../view/event-view.ts';
import { premisesSummary, spaceSummary } from '../view/premises-view.ts';
import { roleSummary } from '../view/role-view.ts';
import { serviceSummary } from '../service.ts';
import { answerLanguage, anyOf, nearness, paging } from './filters.ts';
import { askedPlace, pageOf } from './page.ts';

/** Kinds of records that are at a place. */
export const placedKinds = ['service', 'event', 'role', 'premises', 'space'] as const;

/** What may be asked of everything within a walk. Events are found once each, with the next time they happen. */
export const nearbyQuery = z.strictObject({
  near: nearness.near.unwrap().meta({
    description: 'Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84)',
    example: 'E3 4PX',
  }),
  minutes: z.int().min(1).max(60).default(15).meta({
    description: 'Most minutes to walk, at 80 m a minute and 1.3 times the straight line',
  }),
  kind: anyOf(z.enum(placedKinds)),
  page: z.int().min(1).max(100).default(1).meta({ description: 'Page, counted from 1' }),
  per_page: paging.per_page,
  ...answerLanguage,
});

/** One record near a place. */
export const nearbyItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), record: serviceSummary }),
  z.object({ kind: z.literal('event'), record: listedEvent }),
  z.object({ kind: z.literal('role'), record: roleSummary }),
  z.object({ kind: z.literal('premises'), record: premisesSummary }),
  z.object({ kind: z.literal('space'), record: spaceSummary }),
]);

/** One page of what is near, nearest first. */
export const nearbyPage = pageOf(nearbyItem, ['kind']).omit({ next: true }).extend({ near: askedPlace });

export type PlacedKind = (typeof placedKinds)[number];
export type NearbyQuery = z.infer<typeof nearbyQuery>;
export type NearbyQueryInput = z.input<typeof nearbyQuery>;
export type NearbyItem = z.infer<typeof nearbyItem>;
export type NearbyPage = z.infer<typeof nearbyPage>;
