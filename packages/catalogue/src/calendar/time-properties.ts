import type { EventOccurrence, EventSummary } from '@vcs/schema';
import { dateOf, day, instantOf, londonMoment, minute, readWall, writeWall } from '../time/london-time.ts';
import type { Wall } from '../time/london-time.ts';
import { lengthOf } from '../time/occurrences.ts';
import { lastAllowed } from '../time/recurrence-rule.ts';
import { comesTwice, londonMomentTime, londonTime, utcTime, wholeDay } from './calendar-time.ts';
import { property } from './content-line.ts';
import type { Property } from './content-line.ts';

type Timed = Pick<EventSummary, 'starts' | 'ends' | 'recurrence'>;

const beginsADay = (local: string) => local.endsWith('T00:00');
/** People who cannot write 24:00 write 23:59. */
const endsADay = (local: string) => beginsADay(local) || local.endsWith('T23:59');

/** Whether an event is of whole days each time, so that calendars show it above the hours. */
export function isOfWholeDays({ starts, ends, recurrence }: Timed): boolean {
  if (!beginsADay(starts) || ends === undefined || !endsADay(ends)) return false;
  if (recurrence === undefined) return true;
  return (
    !/BY(?:HOUR|MINUTE)=/.test(recurrence.rule) &&
    recurrence.overrides.every(
      (override) =>
        (override.starts === undefined || beginsADay(override.starts)) &&
        (override.ends === undefined || endsADay(override.ends)),
    )
  );
}

/** The first day after something, which is how calendars say when whole days end. */
function dayAfter(ends: string): string {
  return beginsADay(ends) ? ends : dateOf(readWall(ends) + day);
}

/** When one occurrence is. Without an end it is a moment: nobody said how long it takes. */
export function occurrenceTimes({ starts, ends }: EventOccurrence, wholeDays: boolean): Property[] {
  if (wholeDays) {
    return [
      wholeDay('DTSTART', starts.local),
      ...(ends === undefined ? [] : [wholeDay('DTEND', dayAfter(ends.local))]),
    ];
  }
  return [londonMomentTime('DTSTART', starts), ...(ends === undefined ? [] : [londonMomentTime('DTEND', ends)])];
}

/** When a series is, from the first start that its rule gives. */
export function seriesTimes(event: Timed, first: string, wholeDays: boolean): Property[] {
  const at = wholeDays ? wholeDay : londonTime;
  const { rule, except } = event.recurrence!;
  return [
    at('DTSTART', first),
    ...seriesEnd(event, first, wholeDays),
    property('RRULE', calendarRule(rule, wholeDays)),
    ...[...new Set(except)].sort().map((local) => at('EXDATE', local)),
  ];
}

function seriesEnd(event: Timed, first: string, wholeDays: boolean): Property[] {
  const length = lengthOf(event);
  if (length === undefined) return [];
  const begin = readWall(first);
  const end = writeWall(begin + length);
  if (wholeDays) return [wholeDay('DTEND', dayAfter(end))];
  // All of the series are as long as the first, so the first must not be one in whose night the clocks change.
  return isPlain(begin) && isPlain(begin + length) && instantOf(begin + length) - instantOf(begin) === length
    ? [londonTime('DTEND', end)]
    : [property('DURATION', duration(length))];
}

/** True for a time that London's clock shows, and only once. */
function isPlain(wall: Wall): boolean {
  const moment = londonMoment(instantOf(wall));
  return moment.local === writeWall(wall) && !comesTwice(moment);
}

/** A length in hours and minutes, which are the same on every day. */
function duration(length: number): string {
  const minutes = Math.round(length / minute);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 ? '' : `${rest}M`}`;
}

/** RFC 5545, 3.3.10: the end of a rule is in UTC where starts have a zone, and a day where they are days. */
function calendarRule(rule: string, wholeDays: boolean): string {
  return rule.replace(/UNTIL=([^;]*)/, (_, until: string) => {
    const last = lastAllowed(until);
    return `UNTIL=${wholeDays ? dateOf(last).replaceAll('-', '') : utcTime(instantOf(last))}`;
  });
}

/** Which occurrence of a series something is about. */
export function recurrenceId(key: string, wholeDays: boolean): Property {
  return (wholeDays ? wholeDay : londonTime)('RECURRENCE-ID', key);
}
