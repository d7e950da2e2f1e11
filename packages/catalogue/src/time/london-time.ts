/**
 * The clock of London, without the machine's zone.
 *
 * A wall time is a number: the milliseconds of that clock face, counted as though it were UTC. Wall times can be added
 * and compared like numbers; only {@link instantOf} and {@link wallOf} know when the clocks change.
 */
export type Wall = number;

/** One moment, as the clock of London shows it and as UTC. */
export interface LondonMoment {
  /** Date and time in Europe/London, such as `2026-11-24T18:00`. */
  readonly local: string;
  /** The same moment in UTC, such as `2026-11-24T18:00:00.000Z`. */
  readonly instant: string;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** Milliseconds that London's clock is ahead of UTC, asked of the zone data that come with the runtime. */
function askOffset(instant: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of londonClock.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** Offset at the start of a day (UTC), by number of the day. Asking Intl costs a hundred times as much as looking here. */
const offsets = new Map<number, number>();
const mostDaysRemembered = 10_000;

function offsetAtStartOf(dayNumber: number): number {
  const known = offsets.get(dayNumber);
  if (known !== undefined) return known;
  const asked = askOffset(dayNumber * day);
  if (offsets.size >= mostDaysRemembered) offsets.clear();
  offsets.set(dayNumber, asked);
  return asked;
}

function offsetAt(instant: number): number {
  const dayNumber = Math.floor(instant / day);
  const before = offsetAtStartOf(dayNumber);
  return before === offsetAtStartOf(dayNumber + 1) ? before : askOffset(instant);
}

/** What London's clock shows at an instant (milliseconds since 1970 UTC). */
export function wallOf(instant: number): Wall {
  return instant + offsetAt(instant);
}

/**
 * The instant (milliseconds since 1970 UTC) at which London's clock shows a wall time, as RFC 5545, 3.3.5 reads it:
 * a time that comes twice in October is the first of the two; a time that is skipped in March is as long after the
 * change as it would have been without one, so that 01:30 is shown as 02:30.
 */
export function instantOf(wall: Wall): number {
  const before = offsetAt(wall - day);
  const asBefore = wall - before;
  // Only a change in the day before can make the guess wrong, and then the later offset is the right one.
  if (offsetAt(asBefore) === before) return asBefore;
  const asAfter = wall - offsetAt(asBefore);
  return offsetAt(asAfter) === before ? asBefore : asAfter;
}

/** Reads `2026-11-24T18:00`, or `2026-11-24` as the midnight that begins that day. */
export function readWall(local: string): Wall {
  return Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);
}

/** Writes a wall time to the minute: `2026-11-24T18:00`. */
export function writeWall(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 16);
}

/** Date of a wall time: `2026-11-24`. */
export function dateOf(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Day of the week of a wall time: 0 is Monday, 6 is Sunday, in the order of the schema's `weekdays`. */
export function weekdayOf(wall: Wall): number {
  const firstOfJanuary1970 = 3;
  return (((Math.floor(wall / day) + firstOfJanuary1970) % 7) + 7) % 7;
}

export function londonMoment(instant: number): LondonMoment {
  return { local: writeWall(wallOf(instant)), instant: new Date(instant).toISOString() };
}
