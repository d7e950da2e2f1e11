import assert from 'node:assert/strict';
import { it } from 'node:test';
import ICAL from 'ical.js';
import { day, hour, minute, wallOf } from '../time/london-time.ts';
import { writeComponent } from './component.ts';
import { clockChanges, londonZone } from './london-zone.ts';

const from = Date.UTC(1996, 3, 1);
const to = Date.UTC(2045, 0, 1);
const offsetOf = (instant: number) => wallOf(instant) - instant;

it('knows every change of the clocks that the zone data of this machine know', () => {
  const known: number[] = [];
  for (let at = from; at < to; at += day) {
    if (offsetOf(at) === offsetOf(at + day)) continue;
    for (let within = at; within < at + day; within += hour) {
      if (offsetOf(within) !== offsetOf(within + hour)) known.push(within + hour);
    }
  }
  assert.equal(known.length, 97);
  assert.deepEqual(clockChanges(from, to), known);
});

it('says the same of every night in which they change to a reader that has only the calendar', () => {
  const component = new ICAL.Component(ICAL.parse(writeComponent(londonZone)));
  const zone = new ICAL.Timezone({ component, tzid: 'Europe/London' });
  // Later it gives up: it looks no farther than 2035.
  for (const change of clockChanges(from, Date.UTC(2034, 0, 1))) {
    for (const instant of [change - day, change - minute, change, change + minute, change + day]) {
      const time = ICAL.Time.fromJSDate(new Date(instant), true).convertToZone(zone);
      const read = new Date(`${time.toString()}Z`).getTime();
      assert.equal(read, wallOf(instant), new Date(instant).toISOString());
    }
  }
});
