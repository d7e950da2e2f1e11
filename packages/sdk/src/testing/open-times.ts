import type { OpeningHours, Weekday } from '../types.generated.ts';

const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};
const week = 7 * 1440;

/** From a minute of the week to another; Monday begins at 0. */
type Interval = readonly [from: number, to: number];

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function asked(time: string, now: string): Interval[] {
  if (time === 'now') {
    const day = (new Date(`${now.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
    const minute = day * 1440 + minutesOf(now.slice(11));
    return [[minute, minute + 1]];
  }
  if (time === 'evening') return weekdays.flatMap((day) => asked(`${day}-evening`, now));
  if (time === 'weekend') return [[5 * 1440, week]];
  const [day = '', part = ''] = time.split('-');
  const start = weekdays.indexOf(day as Weekday) * 1440;
  const [from, to] = parts[part] ?? [0, 24];
  return [[start + from * 60, start + to * 60]];
}

/** Hours as intervals; what ends no later than it begins ends on the next day. */
function open({ days, opens, closes }: OpeningHours): Interval[] {
  return days.flatMap((day) => {
    const start = weekdays.indexOf(day) * 1440;
    const [from, until] = [start + minutesOf(opens), start + minutesOf(closes)];
    const to = until > from ? until : until + 1440;
    // Sunday night goes on in the first minutes of the week.
    return [[from, to] as const, [from - week, to - week] as const];
  });
}

/**
 * Whether something is open at a named time such as `monday-evening`. Only the usual week is looked at: not bank holidays,
 * exceptions, or how long hours are valid.
 *
 * @param now the clock of London, such as 2026-11-24T18:00
 */
export function isOpen(hours: readonly OpeningHours[], time: string, now: string): boolean {
  return asked(time, now).some(([from, to]) =>
    hours.flatMap(open).some(([opens, closes]) => opens < to && closes > from),
  );
}
