import { day, hour } from '../time/london-time.ts';
import type { Component } from './component.ts';
import { property } from './content-line.ts';

export const londonZoneName = 'Europe/London';

/** The year since which clocks change as they do now: on the last Sundays of March and October, at 01:00 UTC. */
const firstYear = 1996;

/**
 * The clock of London for readers that have no zone data of their own or do not trust theirs. It says how times since
 * 1996 are read, and with that every time that an event of the directory can have.
 */
export const londonZone: Component = {
  name: 'VTIMEZONE',
  properties: [property('TZID', londonZoneName), property('X-LIC-LOCATION', londonZoneName)],
  components: [
    observance('DAYLIGHT', 'BST', `${firstYear}0331T010000`, '+0000', '+0100', 3),
    observance('STANDARD', 'GMT', `${firstYear}1027T020000`, '+0100', '+0000', 10),
  ],
};

/** `begins` is the first change on the clock that it ends. */
function observance(name: string, zone: string, begins: string, from: string, to: string, month: number): Component {
  return {
    name,
    properties: [
      property('TZNAME', zone),
      property('TZOFFSETFROM', from),
      property('TZOFFSETTO', to),
      property('DTSTART', begins),
      property('RRULE', `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`),
    ],
  };
}

/** `month` counts from 0. */
function lastSunday(year: number, month: number): number {
  const lastDay = Date.UTC(year, month + 1, 0);
  return lastDay - new Date(lastDay).getUTCDay() * day;
}

/** The instants from one to another at which London's clocks change, in order. */
export function clockChanges(from: number, to: number): number[] {
  const changes: number[] = [];
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year += 1) {
    if (year < firstYear) continue;
    changes.push(lastSunday(year, 2) + hour, lastSunday(year, 9) + hour);
  }
  return changes.filter((change) => from <= change && change <= to);
}
