import type { OpeningExceptions, OpeningHours } from '@vcs/schema';
import { day, instantOf, londonMoment, wallOf } from './london-time.ts';
import type { LondonMoment, Wall } from './london-time.ts';
import { openingDay } from './opening-days.ts';
import type { OpeningDay } from './opening-days.ts';

/** Whether something is open at an instant, and when that changes. */
export interface OpenState {
  readonly open: boolean;
  /** Where it is open: when it closes. Missing where it does not close within two weeks. */
  readonly until?: LondonMoment;
  /** Where it is closed: when it opens. Missing where it does not open within 400 days. */
  readonly opensNext?: LondonMoment;
  /** What is said of the hours that hold now, or of why it is closed today. */
  readonly note?: string;
  /** Name of the bank holiday that the hours told of begin on, where nobody said whether they hold on it. */
  readonly unconfirmedHoliday?: string;
}

const [daysUntilItCloses, daysUntilItOpens] = [14, 400];

/** Instants. In March hours that lie in the hour that is skipped have no length, and are none. */
interface Stretch {
  readonly begins: number;
  readonly finishes: number;
  readonly note?: string;
}

function stretches({ spans }: OpeningDay): Stretch[] {
  return spans
    .map(({ starts, ends, ...rest }) => ({ begins: instantOf(starts), finishes: instantOf(ends), ...rest }))
    .filter(({ begins, finishes }) => begins < finishes);
}

/**
 * Whether hours hold at an instant; undefined where no hours are known, which is not the same as closed. Hours are
 * those of London's clock. In the night in October when it shows 01:00 to 02:00 twice, an opening or closing time in
 * between means the first.
 */
export function openState(
  hours: readonly OpeningHours[],
  exceptions: OpeningExceptions | undefined,
  instant: Date,
): OpenState | undefined {
  if (hours.length === 0 && !exceptions?.days.some((exception) => exception.hours.length > 0)) return undefined;
  const now = instant.getTime();
  const midnight = Math.floor(wallOf(now) / day) * day;
  const dayAt = (offset: number) => openingDay(hours, exceptions, midnight + offset * day);
  // Hours that go on past midnight began yesterday.
  for (const today of [dayAt(-1), dayAt(0)]) {
    const current = stretches(today).find(({ begins, finishes }) => begins <= now && now < finishes);
    if (current !== undefined) return openNow(today, current, closing(current.finishes, midnight, dayAt));
  }
  return closedNow(now, dayAt);
}

function openNow(today: OpeningDay, { note = today.note }: Stretch, until: number | undefined): OpenState {
  return {
    open: true,
    ...(until === undefined ? {} : { until: londonMoment(until) }),
    ...(note === undefined ? {} : { note }),
    ...(today.unconfirmedHoliday === undefined ? {} : { unconfirmedHoliday: today.unconfirmedHoliday }),
  };
}

/** Hours that touch or overlap are one: 09:00 to 13:00 and 13:00 to 17:00 close at 17:00. */
function closing(first: number, midnight: Wall, dayAt: (offset: number) => OpeningDay): number | undefined {
  let until = first;
  for (let offset = -1; offset <= daysUntilItCloses; offset += 1) {
    if (instantOf(midnight + offset * day) > until) return until;
    for (const { begins, finishes } of stretches(dayAt(offset))) {
      if (begins <= until) until = Math.max(until, finishes);
    }
  }
  return undefined;
}

function closedNow(now: number, dayAt: (offset: number) => OpeningDay): OpenState {
  const { note } = dayAt(0);
  const closed: OpenState = note === undefined ? { open: false } : { open: false, note };
  for (let offset = 0; offset <= daysUntilItOpens; offset += 1) {
    const opening = dayAt(offset);
    const next = stretches(opening).find(({ begins }) => begins > now);
    if (next === undefined) continue;
    const opensNext = londonMoment(next.begins);
    return opening.unconfirmedHoliday === undefined
      ? { ...closed, opensNext }
      : { ...closed, opensNext, unconfirmedHoliday: opening.unconfirmedHoliday };
  }
  return closed;
}
