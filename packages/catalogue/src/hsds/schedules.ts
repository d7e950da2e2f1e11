import { weekdays } from '@vcs/schema';
import type { OpeningException, OpeningExceptions, Service } from '@vcs/schema';
import { day, readWall, weekdayOf } from '../time/london-time.ts';
import { partId } from './identity.ts';
import { joined, present, someOf } from './present.ts';

/** Days as iCalendar writes them, Monday first. */
export const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const inFull = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const written = (date: string) => inFull.format(new Date(`${date}T00:00:00Z`));

function daysOf({ from, to = from }: OpeningException): string {
  return from === to ? written(from) : `${written(from)} to ${written(to)}`;
}

/** The week of the standard has no exceptions: they are told in words, and special hours are schedules of their own too. */
function exceptionsInWords(exceptions: OpeningExceptions | undefined): string | undefined {
  if (exceptions === undefined) return undefined;
  const holidays = { closed: 'Closed on bank holidays.', open: 'Open on bank holidays at the usual hours.' };
  const days = exceptions.days.map((exception) => {
    const what = exception.hours.length === 0 ? 'Closed' : 'Other hours';
    return `${what} ${daysOf(exception)}${exception.note === undefined ? '' : ` (${exception.note})`}.`;
  });
  return joined(' ', exceptions.bankHolidays && holidays[exceptions.bankHolidays], ...days);
}

/** The days of the week that there are from one date to another, for which one rule stands: the profile has no DAILY. */
function daysBetween(from: string, to: string): string {
  const [first, last] = [readWall(from), readWall(to)];
  const found = new Set<number>();
  for (let wall = first; wall <= last && found.size < dayCodes.length; wall += day) found.add(weekdayOf(wall));
  return dayCodes.filter((_, weekday) => found.has(weekday)).join(',');
}

interface Scheduled {
  readonly valid_from?: string | undefined;
  readonly valid_to?: string | undefined;
  readonly dtstart?: string | undefined;
  readonly byday?: string | undefined;
  readonly opens_at?: string | undefined;
  readonly closes_at?: string | undefined;
  readonly description?: string | undefined;
  readonly notes?: string | undefined;
}

/** Each part of a split day, each season and each exception with hours is a schedule. Times are those of London's clocks. */
function scheduled({ openingHours, openingExceptions, openingNote }: Service): Scheduled[] {
  const exceptions = exceptionsInWords(openingExceptions);
  const usual = openingHours.map(({ days, opens, closes, note, validFrom, validTo }) => ({
    valid_from: validFrom,
    valid_to: validTo,
    byday: dayCodes.filter((_, weekday) => days.includes(weekdays[weekday]!)).join(','),
    opens_at: opens,
    closes_at: closes,
    description: note,
    notes: joined(' ', openingNote, exceptions),
  }));
  const special = (openingExceptions?.days ?? []).flatMap(({ from, to = from, hours, note }) =>
    hours.map(({ opens, closes }) => ({
      valid_from: from,
      valid_to: to,
      dtstart: from,
      byday: daysBetween(from, to),
      opens_at: opens,
      closes_at: closes,
      description: joined(': ', 'In place of the usual hours', note),
    })),
  );
  if (usual.length > 0) return [...usual, ...special];
  const words = joined(' ', openingNote, exceptions);
  return words === undefined ? special : [{ description: words }, ...special];
}

/** When a service can be had: nothing where that is not known. */
export function schedulesOf(service: Service) {
  const seen = new Set<string>();
  const schedules = scheduled(service).flatMap((schedule) => {
    const { valid_from, valid_to, byday, opens_at, closes_at } = schedule;
    const key = [valid_from, valid_to, byday, opens_at, closes_at].map((part) => part ?? '').join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return present({
      id: partId(service.id, `schedules/${key}`),
      service_id: service.id,
      ...schedule,
      freq: byday === undefined ? undefined : ('WEEKLY' as const),
    });
  });
  return someOf(schedules);
}
