import type { EventSummary } from '@vcs/schema';
import { dateOf, wallOf } from '../time/london-time.ts';
import { node } from './json-ld.ts';
import type { LinkedNode } from './json-ld.ts';

const frequencies: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

const days: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** Parts of a rule that a Schedule of schema.org has words for. */
const tellable = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'COUNT', 'UNTIL', 'WKST']);

function numbers(text: string | undefined): number[] | undefined {
  return text?.split(',').map(Number);
}

/** Days of the week, and the week of the month where all have the same one: what differs cannot be told. */
function weekdaysOf(text: string | undefined): { byDay?: string[]; byMonthWeek?: number } | undefined {
  if (text === undefined) return {};
  const read = text.split(',').map((day) => ({ week: Number(day.slice(0, -2)), name: days[day.slice(-2)] ?? day }));
  const weeks = new Set(read.map(({ week }) => week));
  const [week = 0] = weeks;
  if (weeks.size > 1) return undefined;
  return { byDay: read.map(({ name }) => `https://schema.org/${name}`), ...(week === 0 ? {} : { byMonthWeek: week }) };
}

/** The last day of a rule on London's calendar; a time with Z is UTC. */
function lastDay(until: string | undefined): string | undefined {
  const read = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until ?? '');
  if (read === null) return undefined;
  const [, year, month, date, hour, minute, second, utc] = read;
  if (utc === undefined) return `${year}-${month}-${date}`;
  return dateOf(wallOf(Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`)));
}

/** Whether the first day of the week matters and is not Monday, which is what schema.org leaves open. */
function hasOwnWeeks(parts: ReadonlyMap<string, string>): boolean {
  return (parts.get('WKST') ?? 'MO') !== 'MO' && (parts.get('INTERVAL') ?? '1') !== '1';
}

/** How an event repeats, in the words of schema.org; nothing where these would say something else than the rule. */
export function linkedSchedule({ starts, ends, recurrence }: EventSummary): LinkedNode | undefined {
  if (recurrence === undefined) return undefined;
  const parts = new Map(recurrence.rule.split(';').map((part) => part.split('=') as [string, string]));
  const weekdays = weekdaysOf(parts.get('BYDAY'));
  const unit = frequencies[parts.get('FREQ') ?? ''];
  const isTellable = [...parts.keys()].every((name) => tellable.has(name)) && !hasOwnWeeks(parts);
  if (weekdays === undefined || unit === undefined || !isTellable) return undefined;
  // What differs from the series is told as a part of its own.
  const elsewhere = [...recurrence.except, ...recurrence.overrides.map(({ occurrence }) => occurrence)];
  return node('Schedule', {
    repeatFrequency: `P${parts.get('INTERVAL') ?? '1'}${unit}`,
    ...weekdays,
    byMonthDay: numbers(parts.get('BYMONTHDAY')),
    byMonth: numbers(parts.get('BYMONTH')),
    repeatCount: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    startDate: starts.slice(0, 10),
    endDate: lastDay(parts.get('UNTIL')),
    startTime: starts.slice(11),
    endTime: ends?.slice(11),
    exceptDate: [...new Set(elsewhere.map((start) => start.slice(0, 10)))].sort(),
    scheduleTimezone: 'Europe/London',
  });
}
