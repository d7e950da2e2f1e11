import type { OpeningHours, Weekday } from '../types.generated.ts';
import { allTexts, dayOf, firstText, listOf, numberOf, textOf } from './read.ts';
import type { Fields } from './read.ts';

/** Monday first. */
const days: Record<string, Weekday> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
};

/** 09:30 of 09:30, 9:30:00 and 09:30Z; the end of a day is its beginning. */
function timeOf(value: unknown): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d\d)/.exec(textOf(value) ?? '') ?? [];
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return `${hour === '24' ? '00' : hour.padStart(2, '0')}:${minute}`;
}

function daysOf({ byday, dtstart }: Fields): Weekday[] {
  const codes = (textOf(byday) ?? '').toUpperCase().split(/[\s,;]+/);
  const first = dayOf(dtstart);
  const named = codes.map((code) => days[code]).filter((day) => day !== undefined);
  if (named.length > 0 || textOf(byday) !== undefined || first === undefined) return [...new Set(named)];
  // Sunday is 0.
  return [Object.values(days)[(new Date(first).getUTCDay() + 6) % 7]!];
}

/** The hours of a week, where a schedule is that of a week. */
function hoursOf(schedule: Fields): OpeningHours | undefined {
  const [opens, closes] = [timeOf(schedule['opens_at']), timeOf(schedule['closes_at'])];
  const weekly = (textOf(schedule['freq']) ?? 'WEEKLY').toUpperCase() === 'WEEKLY';
  const onDays = daysOf(schedule);
  if (!weekly || opens === undefined || closes === undefined || onDays.length === 0) return undefined;
  const interval = numberOf(schedule['interval']) ?? 1;
  const note = [interval > 1 ? `Every ${interval} weeks` : undefined, textOf(schedule['description'])];
  return {
    days: onDays,
    opens,
    closes,
    note: note.filter((words) => words !== undefined).join('. ') || undefined,
    validFrom: dayOf(schedule['valid_from']),
    validTo: dayOf(schedule['valid_to']),
  };
}

/** Weekly hours, and in words what is not weekly or has no times. */
export function openingOf(schedules: unknown): { openingHours: OpeningHours[]; openingNote: string | undefined } {
  const read = listOf(schedules).map((schedule) => ({ schedule, hours: hoursOf(schedule) }));
  const words = read.flatMap(({ schedule, hours }) =>
    hours === undefined
      ? [firstText(schedule['description']), firstText(schedule['notes'])]
      : [firstText(schedule['notes'])],
  );
  return {
    openingHours: read.flatMap(({ hours }) => hours ?? []),
    openingNote: allTexts(...words),
  };
}
