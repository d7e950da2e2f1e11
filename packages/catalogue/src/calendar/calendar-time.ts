import { hour, readWall, wallOf } from '../time/london-time.ts';
import type { LondonMoment } from '../time/london-time.ts';
import { property } from './content-line.ts';
import type { Property } from './content-line.ts';
import { londonZoneName } from './london-zone.ts';

const basic = (iso: string) => iso.replaceAll(/[-:]/g, '');

/** An instant in UTC to the second, such as `20261124T180000Z`. */
export function utcTime(instant: string | number): string {
  return `${basic(new Date(instant).toISOString().slice(0, 19))}Z`;
}

/** A property that is a time on the clock of London, such as `2026-11-24T18:00`. */
export function londonTime(name: string, local: string): Property {
  return property(name, `${basic(local)}00`, { TZID: londonZoneName });
}

/** A property that is a whole day, such as `2026-11-24`; of a longer text only the day is taken. */
export function wholeDay(name: string, local: string): Property {
  return property(name, basic(local.slice(0, 10)), { VALUE: 'DATE' });
}

/** True for a time that London's clock shows once more an hour later, in the night in October. */
export function comesTwice({ local, instant }: LondonMoment): boolean {
  return wallOf(Date.parse(instant) + hour) === readWall(local);
}

/** A moment on the clock of London; in UTC where programs disagree about which of two hours is meant. */
export function londonMomentTime(name: string, moment: LondonMoment): Property {
  return comesTwice(moment) ? property(name, utcTime(moment.instant)) : londonTime(name, moment.local);
}
