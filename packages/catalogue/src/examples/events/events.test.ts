import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventKinds, eventStatuses } from '@vcs/schema';
import { eventTimeProblems } from '../../time/event-time-problems.ts';
import { nextOccurrences, occurrences } from '../../time/occurrences.ts';
import { exampleRecords } from '../records.ts';

const { events, awardYears } = exampleRecords;
const year = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2027-07-31T00:00:00Z'), limit: 1000 };
const all = events.flatMap((event) => occurrences(event, year).map((occurrence) => ({ event, occurrence })));

function named(slug: string) {
  const found = events.find((event) => event.slug === slug);
  assert.ok(found, slug);
  return found;
}

describe('the events', () => {
  for (const event of events) {
    it(`${event.slug} happens when it says`, () => {
      assert.deepEqual(eventTimeProblems(event), []);
      const [first] = nextOccurrences(event, new Date('2026-10-31T00:00:00Z'), 1);
      assert.ok(first, 'expected it from November 2026');
      assert.ok(first.starts.local < '2027-07-01', `expected it before July 2027, found ${first.starts.local}`);
    });
  }

  it('show every kind and every status', () => {
    const kinds: readonly string[] = events.map(({ kind }) => kind);
    assert.deepEqual(
      eventKinds.filter((kind) => !kinds.includes(kind)),
      [],
    );
    const statuses: readonly string[] = events.map(({ status }) => status);
    assert.deepEqual(
      eventStatuses.filter((status) => !statuses.includes(status)),
      [],
    );
    assert.ok(events.some(({ online, locationId }) => online !== undefined && locationId === undefined));
    assert.ok(events.some(({ online, locationId }) => online !== undefined && locationId !== undefined));
    assert.ok(all.some(({ event, occurrence }) => event.status === 'scheduled' && occurrence.status === 'cancelled'));
  });

  it('say why where one is cancelled, postponed, full or moved online', () => {
    for (const { slug, status, statusNote, sequence } of events.filter(({ status }) => status !== 'scheduled')) {
      assert.ok(statusNote !== undefined && sequence > 0, `${slug} is ${status}`);
    }
  });

  it('keep their hour when the clocks change', () => {
    const runs = occurrences(named('couch-to-5k-spring-group'), year);
    assert.deepEqual(new Set(runs.map(({ starts }) => starts.local.slice(11))), new Set(['18:30']));
    assert.deepEqual(new Set(runs.map(({ starts }) => starts.instant.slice(11, 16))), new Set(['18:30', '17:30']));
    const [night] = occurrences(named('swing-in-the-spring-sponsored-sleep-out'), year);
    assert.equal(Date.parse(night!.ends!.instant) - Date.parse(night!.starts.instant), 9 * 3_600_000);
  });

  it('tell of every consultation until when, and of those that are closed what came of it', () => {
    const consultations = events.filter(({ kind }) => kind === 'consultation');
    for (const { slug, consultation } of consultations) {
      assert.ok(consultation && consultation.opens < consultation.closes, slug);
      assert.equal(consultation.outcome !== undefined, consultation.closes < '2026-11-21', slug);
    }
    assert.ok(consultations.some(({ consultation }) => consultation?.outcome !== undefined));
  });

  it('have the programme of the showcase on its one day, within the hall', () => {
    const whole = named('showcase-2027');
    const parts = events.filter(({ kind }) => kind === 'showcase');
    assert.ok(parts.length >= 10);
    for (const { slug, starts, ends, locationId, status } of parts) {
      assert.equal(starts.slice(0, 10), whole.starts.slice(0, 10), slug);
      assert.ok(ends !== undefined && ends <= whole.ends!, slug);
      assert.equal(locationId, whole.locationId, slug);
      assert.equal(status, 'scheduled', slug);
    }
    for (const { slug, partOfId } of parts) assert.equal(partOfId, slug === whole.slug ? undefined : whole.id, slug);
    const live = awardYears.find(({ eventId }) => eventId === whole.id)?.phases.find(({ phase }) => phase === 'live');
    assert.equal(live?.from, whole.starts.slice(0, 10));
  });
});
