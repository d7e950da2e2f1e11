import type { EventSummary } from '@vcs/schema';
import { expandEvents } from '../../kinds/occurrence-list.ts';
import type { ReadInstance } from './readers.ts';

/** 18 months, in which the clocks change three times. */
export const exampleWindow = { from: new Date('2026-10-01T00:00:00Z'), to: new Date('2028-04-01T00:00:00Z') };

const statuses: Record<string, string> = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

/** When events happen as the directory itself says, in the form in which programs that read a calendar are asked. */
export function exampleExpectations(
  events: readonly EventSummary[],
  { from, to }: { from: Date; to: Date } = exampleWindow,
): ReadInstance[] {
  return events
    .flatMap((event) => expandEvents([event], from, to))
    .map(({ id, occurrence: { starts, ends, status } }) => ({
      uid: id,
      starts: starts.instant,
      ends: (ends ?? starts).instant,
      status: statuses[status] ?? 'CONFIRMED',
    }))
    .filter(({ starts }) => from.toISOString() <= starts)
    .sort((one, other) => (`${one.uid} ${one.starts}` < `${other.uid} ${other.starts}` ? -1 : 1));
}
