import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeCalendar } from './index.ts';
import { exampleExpectations } from './testing/example-expectations.ts';
import type { ReadInstance } from './testing/readers.ts';
import { listedExamples } from './testing/sample-calendar.ts';

const script = fileURLToPath(new URL('testing/print-examples.ts', import.meta.url));

interface Printed {
  readonly zone: number;
  readonly calendar: string;
  readonly read: Readonly<Record<string, readonly ReadInstance[]>>;
}

async function printedIn(zone: string): Promise<Printed> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    maxBuffer: 32 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Printed;
}

describe('a calendar is the same wherever it is written and read', () => {
  const examples = listedExamples();
  const calendar = writeCalendar(examples, { name: 'What’s on' });
  const expected = exampleExpectations(examples);

  for (const [zone, offset] of [
    ['Pacific/Auckland', -720],
    ['Europe/London', -60],
    ['America/Los_Angeles', 480],
  ] as const) {
    it(`in ${zone}`, async () => {
      const printed = await printedIn(zone);
      assert.equal(printed.zone, offset, 'expected the process to be in that zone');
      assert.equal(printed.calendar, calendar);
      for (const [reader, instances] of Object.entries(printed.read)) {
        const meetings = instances.filter(({ uid }) => !uid.endsWith('-consultation'));
        assert.deepEqual(meetings, expected, reader);
      }
    });
  }
});
