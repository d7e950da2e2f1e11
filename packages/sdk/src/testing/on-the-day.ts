import type { EventDetail, EventSummary } from '../types.generated.ts';
import { isOnShow } from './list-rules.ts';
import { londonTime } from './london.ts';
import type { RecordsByList } from './mock-records.ts';

type AnyDetail = RecordsByList[keyof RecordsByList][number];

/** The times of an event from the beginning of today on. */
const toCome = ({ occurrences }: EventDetail, today: string): EventDetail['occurrences'] =>
  occurrences.filter(({ starts, ends }) => (ends ?? starts).local.slice(0, 10) >= today);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** What of one record depends on the day, as it is on the day of `now`; undefined where it is not to be seen then. */
export function onTheDay(record: AnyDetail, events: readonly EventDetail[], now: Date): object | undefined {
  const today = londonTime(now).slice(0, 10);
  const isShown = (role: Parameters<typeof isOnShow>[0]): boolean => isOnShow(role, today);
  const stillToCome = (listed: readonly EventSummary[]) =>
    listed
      .map((event) => ({
        event,
        next: toCome(
          events.find(({ id }) => id === event.id)!,
          today,
        )[0]?.starts.instant,
      }))
      .filter(({ event: { consultation }, next }) => {
        const open = consultation !== undefined && consultation.opens <= today && today <= consultation.closes;
        return open || next !== undefined;
      });
  const byNextTime = (listed: readonly EventSummary[]): EventSummary[] =>
    stillToCome(listed)
      .toSorted((one, other) => compare(one.next ?? '', other.next ?? ''))
      .slice(0, 20)
      .map(({ event }) => event);
  if ('occurrences' in record) {
    return { ...record, occurrences: toCome(record, today).slice(0, 20), related: byNextTime(record.related) };
  }
  if ('commitment' in record) {
    return isShown(record) ? { ...record, related: record.related.filter(isShown) } : undefined;
  }
  if ('funder' in record) {
    return { ...record, related: record.related.filter(({ closes = today }) => closes >= today) };
  }
  if ('people' in record) {
    const eventsToCome = stillToCome(record.events).map(({ event }) => event);
    return { ...record, roles: record.roles.filter(isShown), events: eventsToCome };
  }
  return 'accessSteps' in record ? { ...record, events: byNextTime(record.events) } : record;
}
