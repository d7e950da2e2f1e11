import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { address, contentLine, plainText, text, texts } from './content-line.ts';
import { writeCalendar } from './index.ts';
import { listed, sampleEvent } from './testing/sample-calendar.ts';
import { readers } from './testing/readers.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (lines: string) => lines.replaceAll('\r\n ', '');

/** Letters of one to four octets, parts of emoji, and all that has a meaning in a calendar. */
const difficult = fc.string({
  unit: fc.constantFrom(
    ...'aé ব👩💪\u200d\u0301ا',
    '\\',
    ';',
    ',',
    ':',
    '"',
    '\n',
    '\r',
    '\r\n',
    '\\n',
    '\t',
    '^',
    '\u2028',
  ),
  maxLength: 300,
});
const anyText = fc.oneof(difficult, fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 80 }));

describe('a line of a calendar', () => {
  it('is folded at 75 octets, between characters, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const line = contentLine(text('DESCRIPTION', value));
        assert.ok(line.endsWith('\r\n'));
        const parts = line.slice(0, -2).split('\r\n');
        for (const part of parts) assert.ok(octets(part) <= 75, part);
        for (const part of parts.slice(1)) assert.match(part, /^ ./su);
        // Only a character cut in two would come out of bytes as another.
        assert.equal(
          parts.map((part) => new TextDecoder().decode(new TextEncoder().encode(part))).join('\r\n'),
          line.slice(0, -2),
        );
        assert.ok(!/[\r\n]/.test(unfolded(line).slice(0, -2)), 'no line break but those of folds');
      }),
      { numRuns: 500 },
    );
  });

  it('uses the whole of its 75 octets', () => {
    const [first = ''] = contentLine(text('DESCRIPTION', 'x'.repeat(200))).split('\r\n');
    assert.equal(octets(first), 75);
  });

  it('escapes what separates, in a list each item for itself', () => {
    assert.equal(contentLine(text('SUMMARY', 'a;b,c\\d\ne:f')), 'SUMMARY:a\\;b\\,c\\\\d\\ne:f\r\n');
    assert.equal(contentLine(texts('CATEGORIES', ['Arts, crafts', 'Food'])), 'CATEGORIES:Arts\\, crafts,Food\r\n');
  });

  it('lets nobody end it with an address or a parameter', () => {
    const line = contentLine(
      address('CONFERENCE', 'https://example.org/a\r\nATTENDEE:b c', { VALUE: 'URI', LABEL: 'Say "hi";\n^x: y' }),
    );
    assert.equal(
      unfolded(line),
      'CONFERENCE;VALUE=URI;LABEL="Say ^\'hi^\';^n^^x: y":https://example.org/aATTENDEE:b%20c\r\n',
    );
  });
});

describe('text that leaves in a calendar', () => {
  for (const { name, read } of readers) {
    // It puts line breaks in before it takes double backslashes out, so that a backslash before an n becomes a break.
    const readable = (value: string) => name !== 'node-ical' || !/\\n/i.test(plainText(value));
    it(`is the same when ${name} reads it`, () => {
      fc.assert(
        fc.property(anyText.filter(readable), (value) => {
          // Readers take blanks off the ends.
          const given = { name: `a${value.slice(0, 200)}z`, description: `a${value}z` };
          const [event] = read(writeCalendar([listed(sampleEvent(given))], { name: 'Any' }));
          assert.equal(event?.title, plainText(given.name));
          assert.equal(event?.description.split('\n\nWho runs it: ')[0], plainText(given.description));
        }),
        { numRuns: 150 },
      );
    });
  }

  it('has one kind of line break and no control characters', () => {
    assert.equal(plainText('a\r\nb\rc\u2028d\u0085e\u0000\u0007f\tg\ud800'), 'a\nb\nc\nd\nef\tg\ufffd');
  });
});
