import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeOccurrence } from './index.ts';
import { readers } from './testing/readers.ts';
import { listed, sampleEvent } from './testing/sample-calendar.ts';

const options = { name: 'What’s on' };

describe('one occurrence', () => {
  const event = listed(
    sampleEvent({
      name: 'Supper',
      starts: '2026-10-18T18:00',
      ends: '2026-10-18T20:00',
      recurrence: {
        rule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=30',
        except: ['2026-11-15T18:00'],
        overrides: [
          { occurrence: '2026-11-22T18:00', starts: '2027-01-22T19:00', note: 'Two months later' },
          { occurrence: '2026-11-29T18:00', status: 'cancelled' },
        ],
      },
    }),
  );
  const one = (key: string) => {
    const calendar = writeOccurrence(event, key, options);
    return calendar === undefined ? undefined : readers.map(({ read }) => read(calendar));
  };

  it('is the one that was asked for, alone, with the hour of its own season', () => {
    for (const [key, starts] of [
      ['2026-10-18T18:00', '2026-10-18T17:00:00.000Z'],
      ['2026-10-25T18:00', '2026-10-25T18:00:00.000Z'],
      ['2027-03-21T18:00', '2027-03-21T18:00:00.000Z'],
      ['2027-03-28T18:00', '2027-03-28T17:00:00.000Z'],
    ] as const) {
      for (const found of one(key)!)
        assert.deepEqual(
          found.map((read) => [read.starts, read.of]),
          [[starts, undefined]],
        );
    }
  });

  it('is moved or cancelled where that one is', () => {
    for (const [moved] of one('2026-11-22T18:00')!) {
      assert.deepEqual([moved?.starts, moved?.ends], ['2027-01-22T19:00:00.000Z', '2027-01-22T21:00:00.000Z']);
      assert.ok(moved?.description.startsWith('Two months later\n\n'));
    }
    for (const [cancelled] of one('2026-11-29T18:00')!) {
      assert.deepEqual([cancelled?.status, cancelled?.title], ['CANCELLED', 'Cancelled: Supper']);
    }
  });

  it('can be kept beside another, and beside the series', () => {
    const uids = ['2026-10-18T18:00', '2026-10-25T18:00'].map((key) => one(key)![0]![0]!.uid);
    assert.equal(new Set([...uids, event.id]).size, 3);
    const once = listed(sampleEvent({ starts: '2026-10-18T18:00' }));
    const [alone] = readers[0].read(writeOccurrence(once, '2026-10-18T18:00', options)!);
    assert.equal(alone?.uid, once.id);
  });

  for (const key of [
    '2026-10-19T18:00',
    '2026-10-18T17:00',
    '2026-11-15T18:00',
    '2027-01-22T19:00',
    '2026-02-31T18:00',
    'x',
    '',
  ]) {
    it(`there is none at "${key}"`, () => assert.equal(writeOccurrence(event, key, options), undefined));
  }
});
