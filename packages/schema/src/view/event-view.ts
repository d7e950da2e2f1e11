import { z } from 'zod';
import { areaReference } from '../area.ts';
import { categoryReference } from '../category.ts';
import { event, eventStatuses } from '../event.ts';
import { publicLocation } from '../location.ts';
import { organisationReference } from '../organisation.ts';
import { asPlaced, recordReference } from './shown.ts';

const moment = z.object({
  local: z.string().meta({ description: 'Date and time in Europe/London', example: '2026-11-24T18:00' }),
  instant: z.iso.datetime().meta({ description: 'UTC' }),
});

/** One time that an event happens. */
export const eventOccurrence = z.object({
  key: z.string().meta({
    description:
      'The start that the rule gives: with the event it names this occurrence for good, also when it is moved',
    example: '2026-11-24T18:00',
  }),
  starts: moment,
  ends: moment.optional(),
  status: z.enum(eventStatuses),
  overridden: z.boolean().meta({ description: 'True where it differs from the rest of its series' }),
  note: z.string().optional(),
});

/** Something that happens at a time, as a list shows it. */
export const eventSummary = event
  .pick({
    id: true,
    slug: true,
    lang: true,
    name: true,
    description: true,
    kind: true,
    audiences: true,
    whoFor: true,
    online: true,
    boroughWide: true,
    starts: true,
    ends: true,
    recurrence: true,
    status: true,
    statusNote: true,
    sequence: true,
    booking: true,
    cost: true,
    accessibility: true,
    consultation: true,
    assured: true,
    example: true,
    updatedAt: true,
  })
  .extend({
    categories: z.array(categoryReference),
    wards: z.array(areaReference),
    location: publicLocation.optional(),
    organisation: organisationReference,
    partOf: recordReference.optional().meta({ description: 'The event whose programme it is a part of' }),
    ...asPlaced,
  });

/** So many of the times that follow, and no more, are told with an event that is listed once. */
export const mostFollowing = 3;

/** One occurrence of an event with all that a list shows of the event. */
export const listedEvent = eventSummary.extend({
  occurrence: eventOccurrence,
  following: z
    .array(eventOccurrence)
    .optional()
    .meta({
      description: `With \`dates=next\`: the times that follow between the days asked for and that take place, at most ${mostFollowing}`,
    }),
});

export type EventOccurrence = z.infer<typeof eventOccurrence>;
export type EventSummary = z.infer<typeof eventSummary>;
export type ListedEvent = z.infer<typeof listedEvent>;
