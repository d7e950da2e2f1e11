import type { Event, EventSummary } from '@vcs/schema';
import { exampleRecords } from '../../examples/records.ts';
import { sample, sampleLocation, sampleOrganisation, SampleWorld } from '../../kinds/testing/sample-world.ts';

export const hall = sampleOrganisation('Lantern Hall', { slug: 'lantern' });
export const place = sampleLocation('Lantern Hall', {
  address: { lines: ['1 Example Street'], postcode: 'E3 4PX' },
  point: { latitude: 51.52, longitude: -0.02 },
});
export const refuge = sampleLocation('Safe house', {
  address: { lines: ['99 Secret Street'], postcode: 'E14 0AA' },
  point: { latitude: 51.512345, longitude: -0.012345 },
  confidential: true,
});

/** A record of an event from the fields that a test is about. */
export function sampleEvent(fields: { readonly [field: string]: unknown } = {}): Event {
  return sample('event', 'Sample', { organisationId: hall.id, locationId: place.id, ...fields });
}

/** An event as lists show it. */
export function listed(event: Event): EventSummary {
  const world = new SampleWorld({ organisation: [hall], location: [place, refuge], event: [event] });
  return world.entryOf(event)!.summary as EventSummary;
}

/** Every event of the example borough, as lists show them. */
export function listedExamples(): EventSummary[] {
  const { organisations, locations, events } = exampleRecords;
  const world = new SampleWorld({ organisation: organisations, location: locations, event: events });
  return world.entriesOf('event').map(({ entry }) => entry.summary as EventSummary);
}
