import { z } from 'zod';
import { event } from '../event.ts';
import { publicOrganisation } from '../organisation.ts';
import { serviceSummary } from '../service.ts';
import { eventOccurrence, eventSummary } from './event-view.ts';
import { spaceSummary } from './premises-view.ts';

/** An event with everything the public may know of it, and what is related. */
export const eventDetail = eventSummary.extend({
  ...event.pick({ source: true, createdAt: true }).shape,
  organisation: publicOrganisation,
  occurrences: z.array(eventOccurrence).meta({ description: 'The times it happens from today on, at most 20' }),
  programme: z.array(eventSummary).meta({ description: 'The events that are a part of it, by start' }),
  related: z.array(eventSummary).meta({
    description: 'Other events of the same organisation that are still to come, by their next time, at most 20',
  }),
  services: z.array(serviceSummary).meta({ description: 'Services at the same place' }),
  spaces: z.array(spaceSummary).meta({ description: 'Rooms and other spaces at the same place' }),
});

export type EventDetail = z.infer<typeof eventDetail>;
