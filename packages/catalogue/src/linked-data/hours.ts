import type { OpeningExceptions, OpeningHours } from '@vcs/schema';
import { node } from './json-ld.ts';
import type { LinkedNode } from './json-ld.ts';

/**
 * A closing time as schema.org reads it: the same time twice is "closed" there and all day here, and 00:00 is read by
 * many as the midnight before. A minute earlier says neither.
 */
function closing(opens: string, closes: string): string {
  if (closes !== opens && closes !== '00:00') return closes;
  const [hour = 0, minute = 0] = closes.split(':').map(Number);
  const before = (hour * 60 + minute + 24 * 60 - 1) % (24 * 60);
  return `${String(Math.floor(before / 60)).padStart(2, '0')}:${String(before % 60).padStart(2, '0')}`;
}

const dayName = (day: string) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;

export function weeklyHours(hours: readonly OpeningHours[]): LinkedNode[] {
  return hours.map(({ days, opens, closes, note, validFrom, validTo }) =>
    node('OpeningHoursSpecification', {
      dayOfWeek: days.map(dayName),
      opens,
      closes: closing(opens, closes),
      description: note,
      validFrom,
      validThrough: validTo,
    }),
  );
}

/** Days that differ from the usual week. schema.org says "closed" with the same time twice. */
export function exceptionalHours(exceptions: OpeningExceptions | undefined): LinkedNode[] {
  return (exceptions?.days ?? []).flatMap(({ from, to, hours, note }) => {
    const range = { validFrom: from, validThrough: to ?? from, description: note };
    if (hours.length === 0) {
      return [node('OpeningHoursSpecification', { opens: '00:00', closes: '00:00', ...range })];
    }
    return hours.map(({ opens, closes }) =>
      node('OpeningHoursSpecification', { opens, closes: closing(opens, closes), ...range }),
    );
  });
}
