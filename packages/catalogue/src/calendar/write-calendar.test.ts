import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleExpectations, exampleWindow } from './testing/example-expectations.ts';
import { writeCalendar } from './index.ts';
import { expanders, readers } from './testing/readers.ts';
import { listed, listedExamples, refuge, sampleEvent } from './testing/sample-calendar.ts';

const options = { name: 'What’s on' };
const write = (fields: { readonly [field: string]: unknown }) => writeCalendar([listed(sampleEvent(fields))], options);
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '');
/** Those of events that have a name. */
const linesOf = (calendar: string, name: RegExp) =>
  unfolded(calendar.slice(calendar.indexOf('END:VTIMEZONE')))
    .split('\r\n')
    .filter((line) => name.test(line));

describe('the example events as a calendar', () => {
  const examples = listedExamples();
  const calendar = writeCalendar(examples, options);
  const expected = exampleExpectations(examples);

  for (const { name, expand } of expanders) {
    it(`happen for ${name} when they happen for us, over 18 months with three changes of the clocks`, () => {
      assert.ok(expected.length > 300, String(expected.length));
      const found = expand(calendar, exampleWindow.from, exampleWindow.to);
      assert.deepEqual(
        found.filter(({ uid }) => !uid.endsWith('-consultation')),
        expected,
      );
    });
  }

  it('are read alike by three foreign programs', () => {
    const [first, ...others] = readers.map(({ read }) => read(calendar));
    assert.ok(first!.length > examples.length);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('are whole: a name, a state and a place or a way to join each', () => {
    for (const event of readers[0].read(calendar)) {
      assert.ok(event.title !== '' && event.description.includes('Who runs it: '), event.uid);
      assert.ok(event.sequence > 0 && event.categories.length > 0, event.uid);
      if (!event.uid.endsWith('-consultation') && !event.title.startsWith('Now online: ')) {
        assert.ok(event.place !== undefined || event.description.includes('Join online: '), event.title);
      }
    }
  });
});

describe('what a calendar says', () => {
  const weekly = {
    name: 'Lunch',
    starts: '2026-11-03T12:00',
    ends: '2026-11-03T14:00',
    recurrence: {
      rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
      except: ['2026-12-29T12:00'],
      overrides: [
        { occurrence: '2026-12-01T12:00', status: 'cancelled', note: 'No heating' },
        { occurrence: '2026-12-08T12:00', starts: '2026-12-09T13:00', ends: '2026-12-09T15:00', note: 'A day later' },
      ],
    },
  };

  it('of itself: how it is called, how often to look again and where', () => {
    const calendar = writeCalendar([], {
      name: 'What’s on: Food, Bow',
      description: 'Two; things',
      source: 'https://example.org/feeds/events.ics?category=food&ward=bow-east',
    });
    const expected = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tower Hamlets community directory//Events//EN',
      'CALSCALE:GREGORIAN',
      'NAME:What’s on: Food\\, Bow',
      'X-WR-CALNAME:What’s on: Food\\, Bow',
      'DESCRIPTION:Two\\; things',
      'X-WR-CALDESC:Two\\; things',
      'X-WR-TIMEZONE:Europe/London',
      'COLOR:teal',
      'SOURCE;VALUE=URI:https://example.org/feeds/events.ics?category=food&ward=bow-east',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VTIMEZONE',
    ];
    assert.deepEqual(unfolded(calendar).split('\r\n').slice(0, expected.length), expected);
  });

  it('of a series: once, with what was taken out, cancelled and moved', () => {
    const calendar = write(weekly);
    const found = readers[0]
      .read(calendar)
      .map(({ of, starts, ends, title, status }) => [of, starts, ends, title, status]);
    assert.deepEqual(found, [
      [undefined, '2026-11-03T12:00:00.000Z', '2026-11-03T14:00:00.000Z', 'Lunch', 'CONFIRMED'],
      [
        '2026-12-01T12:00:00.000Z',
        '2026-12-01T12:00:00.000Z',
        '2026-12-01T14:00:00.000Z',
        'Cancelled: Lunch',
        'CANCELLED',
      ],
      ['2026-12-08T12:00:00.000Z', '2026-12-09T13:00:00.000Z', '2026-12-09T15:00:00.000Z', 'Lunch', 'CONFIRMED'],
    ]);
    assert.deepEqual(linesOf(calendar, /^(?:EXDATE|RRULE)/), [
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T225959Z',
      'EXDATE;TZID=Europe/London:20261229T120000',
    ]);
    assert.ok(readers[0].read(calendar)[1]?.description.startsWith('No heating\n\n'));
  });

  it('of a cancelled event: that it is, in every occurrence, and after it was not', () => {
    const before = listed(sampleEvent({ ...weekly, updatedAt: '2026-11-01T10:00:00.000Z' }));
    const after = {
      ...before,
      status: 'cancelled' as const,
      statusNote: 'The hall flooded.',
      updatedAt: '2026-11-01T10:00:01.000Z',
    };
    const [was, is] = [before, after].map((event) => readers[1].read(writeCalendar([event], options)));
    assert.deepEqual(new Set(is!.map(({ status }) => status)), new Set(['CANCELLED']));
    assert.deepEqual(new Set(is!.map(({ title }) => title)), new Set(['Cancelled: Lunch']));
    assert.ok(is!.every(({ sequence }, index) => sequence > was![index]!.sequence));
    assert.ok(is![0]!.description.startsWith('The hall flooded.'));
    assert.deepEqual(
      is!.map(({ uid }) => uid),
      was!.map(({ uid }) => uid),
    );
  });

  it('of what is postponed: nothing that takes up the time, and not that it will not happen', () => {
    const calendar = write({ ...weekly, recurrence: undefined, status: 'postponed' });
    assert.deepEqual(linesOf(calendar, /^(?:STATUS|TRANSP|SUMMARY)/), [
      'SUMMARY:Postponed: Lunch',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('of what moved online: how to join, and no way to the hall', () => {
    const calendar = write({
      ...weekly,
      recurrence: undefined,
      status: 'moved-online',
      online: 'https://example.org/join?a=1',
    });
    assert.deepEqual(linesOf(calendar, /^(?:LOCATION|GEO|CONFERENCE|SUMMARY)/), [
      'SUMMARY:Now online: Lunch',
      'CONFERENCE;VALUE=URI;LABEL=Join online:https://example.org/join?a=1',
    ]);
  });

  it('of a place: its address and point, of a confidential one nothing', () => {
    assert.deepEqual(linesOf(write(weekly), /^(?:LOCATION|GEO)/).slice(0, 2), [
      'LOCATION:Lantern Hall\\, 1 Example Street\\, London E3 4PX',
      'GEO:51.52;-0.02',
    ]);
    const hidden = write({ ...weekly, locationId: refuge.id });
    assert.doesNotMatch(unfolded(hidden), /^(?:LOCATION|GEO)|Safe house|Secret|E14 0AA|51\.51/m);
  });

  it('of an event without an end: when it begins, and no length that nobody gave', () => {
    const calendar = write({ starts: '2026-11-03T12:00' });
    assert.deepEqual(
      linesOf(calendar, /^DT(?:START|END)|^DURATION/).filter((line) => line.includes('2026')),
      ['DTSTART;TZID=Europe/London:20261103T120000'],
    );
  });

  it('of whole days: days, of which the last is not the end', () => {
    const times = { starts: '2026-12-24T00:00', ends: '2026-12-25T23:59' };
    const [fair] = readers[0].read(write(times));
    assert.deepEqual([fair?.starts, fair?.ends], ['2026-12-24', '2026-12-26']);
    const yearly = write({
      ...times,
      recurrence: {
        rule: 'FREQ=YEARLY;UNTIL=20291231',
        except: ['2028-12-24T00:00'],
        overrides: [{ occurrence: '2027-12-24T00:00', status: 'cancelled' }],
      },
    });
    assert.deepEqual(linesOf(yearly, /^(?:DTSTART;|DTEND|RRULE:FREQ=YEARLY;UNTIL|EXDATE|RECURRENCE-ID)/), [
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20261226',
      'RRULE:FREQ=YEARLY;UNTIL=20291231',
      'EXDATE;VALUE=DATE:20281224',
      'RECURRENCE-ID;VALUE=DATE:20271224',
      'DTSTART;VALUE=DATE:20271224',
      'DTEND;VALUE=DATE:20271226',
    ]);
  });

  it('of a consultation: the meeting, and all the days on which it takes answers', () => {
    const calendar = write({
      name: 'What next?',
      kind: 'consultation',
      starts: '2026-12-07T12:00',
      ends: '2026-12-07T13:00',
      consultation: { opens: '2026-11-16', closes: '2027-02-26' },
    });
    for (const { name, read } of readers) {
      const [meeting, period] = read(calendar);
      assert.deepEqual([meeting?.title, meeting?.starts], ['What next?', '2026-12-07T12:00:00.000Z'], name);
      assert.deepEqual(
        [period?.title, period?.starts, period?.ends],
        ['Open for answers: What next?', '2026-11-16', '2027-02-27'],
        name,
      );
      assert.ok(
        period?.description.startsWith('Open for answers from Monday 16 November 2026 to Friday 26 February 2027.'),
      );
    }
    assert.deepEqual(linesOf(calendar, /^TRANSP/), ['TRANSP:OPAQUE', 'TRANSP:TRANSPARENT']);
  });

  it('of nobody: no organiser, who would be asked for an answer, and no method', () => {
    assert.doesNotMatch(write(weekly), /^(?:ORGANIZER|ATTENDEE|METHOD)/m);
  });

  it('in another language, which one', () => {
    const event = listed(sampleEvent({ ...weekly, recurrence: undefined, lang: 'so', description: 'Qado wadajir ah' }));
    const lines = linesOf(writeCalendar([event], options), /^(?:SUMMARY|DESCRIPTION)/);
    assert.equal(lines[0], 'SUMMARY;LANGUAGE=so:Lunch');
    assert.ok(lines[1]?.startsWith('DESCRIPTION;LANGUAGE=so:Qado wadajir ah\\n'));
  });

  it('first, the first start that the rule gives, as programs show what it begins with in any case', () => {
    const calendar = write({
      ...weekly,
      starts: '2026-11-02T12:00',
      ends: '2026-11-02T14:00',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2' },
    });
    for (const { expand, name } of expanders) {
      const starts = expand(calendar, new Date('2026-10-01'), new Date('2027-10-01')).map((found) => found.starts);
      assert.deepEqual(starts, ['2026-11-03T12:00:00.000Z', '2026-11-10T12:00:00.000Z'], name);
    }
  });
});
