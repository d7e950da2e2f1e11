import { z } from 'zod';

/** How long ago somebody confirmed a record, at most: bands in months, and what comes after them. */
export const freshnessBands = ['3-months', '6-months', '12-months', 'older', 'never'] as const;

const counts = z.record(z.string(), z.int().min(0));

export const listStatistics = z.object({
  total: z.int().min(0),
  byWard: counts.meta({ description: 'How many name the ward; what is for the whole borough is not counted here' }),
  boroughWide: z.int().min(0),
  withoutWard: z.int().min(0),
  byKind: counts.meta({ description: 'By the kinds of the list itself, where it has some' }),
  byFreshness: z
    .object({
      '3-months': z.int().min(0),
      '6-months': z.int().min(0),
      '12-months': z.int().min(0),
      older: z.int().min(0),
      never: z.int().min(0),
    })
    .meta({ description: 'By how long ago somebody last confirmed the record' }),
});

/** What is counted of every list, by the name of the list. */
export const statistics = z.object({
  lists: z.object({
    organisations: listStatistics,
    services: listStatistics,
    projects: listStatistics,
    people: listStatistics,
    premises: listStatistics,
    spaces: listStatistics,
    roles: listStatistics,
    events: listStatistics,
    opportunities: listStatistics,
    stories: listStatistics,
    awards: listStatistics,
    'award-years': listStatistics,
  }),
});

export type FreshnessBand = (typeof freshnessBands)[number];
export type ListStatistics = z.infer<typeof listStatistics>;
export type Statistics = z.infer<typeof statistics>;
