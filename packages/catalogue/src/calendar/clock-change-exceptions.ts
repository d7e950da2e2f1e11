import type { EventOccurrence, EventSummary } from '@vcs/schema';
import { day, hour, instantOf, minute, readWall } from '../time/london-time.ts';
import { lengthOf, occurrences } from '../time/occurrences.ts';
import { comesTwice } from './calendar-time.ts';
import { clockChanges } from './london-zone.ts';

/** So many years after an event begins, or was last looked after, its nights are told one by one. */
const years = 5;

type Timed = Pick<EventSummary, 'starts' | 'ends' | 'status' | 'recurrence' | 'updatedAt'>;

/** False where none of the starts is near the hour in which clocks change, which spares most events the search. */
function mayMeetAChange({ starts, recurrence }: Timed, length: number): boolean {
  if (/BY(?:HOUR|MINUTE)=/.test(recurrence?.rule ?? '')) return true;
  const [first, last] = [hour, 2 * hour];
  const start = readWall(starts) % day;
  return start <= last || start + length >= day + first;
}

/**
 * The occurrences of a series that calendars get wrong when the clocks change. RFC 5545 makes all of a series equally
 * long, while a night shelter from 22:00 to 08:00 is an hour shorter in one night and longer in another; and programs
 * disagree about times in the hour that is skipped or comes twice. Only those that no override describes already.
 */
export function clockChangeExceptions(event: Timed): EventOccurrence[] {
  const length = lengthOf(event) ?? 0;
  if (event.recurrence === undefined || !mayMeetAChange(event, length)) return [];
  const from = instantOf(readWall(event.starts));
  const to = Math.max(from, Date.parse(event.updatedAt)) + years * 365 * day;
  return clockChanges(from, to).flatMap((change) =>
    occurrences(event, { from: new Date(change - hour - minute), to: new Date(change + hour) }).filter(
      (occurrence) => !occurrence.overridden && differs(occurrence, length),
    ),
  );
}

function differs({ key, starts, ends }: EventOccurrence, length: number): boolean {
  if (key !== starts.local || comesTwice(starts)) return true;
  if (ends === undefined) return false;
  const lasts = Date.parse(ends.instant) - Date.parse(starts.instant);
  return lasts !== length || readWall(ends.local) !== readWall(key) + length || comesTwice(ends);
}
