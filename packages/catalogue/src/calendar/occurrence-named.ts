import type { EventOccurrence, EventSummary } from '@vcs/schema';
import { instantOf, readWall } from '../time/london-time.ts';
import { occurrences } from '../time/occurrences.ts';

/**
 * The occurrence of an event with a key, the start that its rule gives, such as `2026-11-24T18:00`, as it is now: moved
 * or cancelled where an override says so. Undefined where the rule gives no such start, or an exception took it away.
 */
export function occurrenceNamed(
  event: Pick<EventSummary, 'starts' | 'ends' | 'status' | 'recurrence'>,
  key: string,
): EventOccurrence | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(key) || Number.isNaN(readWall(key))) return undefined;
  const { recurrence } = event;
  const override = recurrence?.overrides.findLast(({ occurrence }) => occurrence === key);
  const begins = instantOf(readWall(override?.starts ?? key));
  const alone = recurrence && { ...recurrence, overrides: override === undefined ? [] : [override] };
  const window = { from: new Date(begins), to: new Date(begins + 1) };
  return occurrences({ ...event, recurrence: alone }, window).find((occurrence) => occurrence.key === key);
}
