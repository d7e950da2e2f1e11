import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from './decode.ts';
import {
  DuplicateColumnError,
  EmptyFileError,
  MissingColumnError,
  NoHeaderRowError,
  NotTextError,
  QuotingError,
  UnknownEncodingError,
  UnknownSeparatorError,
} from './errors.ts';
import { mappingFields } from './mapping-profile.ts';
import { readTable } from './table.ts';
import { plainWords } from './words.ts';
import { writtenSheet } from './written-sheet.ts';

const header = 'Organisation name,Project or service,What is offered';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('reading the bytes of a sheet', () => {
  const text = 'Organisation name,Funded by\nCafé,Fund £5 – “yes”\n';

  it('reads UTF-8 with and without a byte order mark', () => {
    assert.deepEqual(decodeText(Buffer.from(text), 'a.csv'), { text, encoding: 'UTF-8' });
    assert.deepEqual(decodeText(Buffer.from(`\ufeff${text}`), 'a.csv'), {
      text,
      encoding: 'UTF-8 with byte order mark',
    });
  });

  for (const order of ['le', 'be'] as const) {
    for (const mark of [true, false]) {
      it(`reads UTF-16 ${order.toUpperCase()} ${mark ? 'with' : 'without'} a byte order mark`, () => {
        assert.deepEqual(decodeText(utf16(text, order, mark), 'a.csv'), {
          text,
          encoding: `UTF-16 ${order.toUpperCase()}`,
        });
      });
    }
  }

  it('reads what is not UTF-8 as Windows-1252', () => {
    const bytes = Buffer.from('Caf\xe9,\xa35 \x96 \x93yes\x94 \x80', 'latin1');
    assert.deepEqual(decodeText(bytes, 'a.csv'), { text: 'Café,£5 – “yes” €', encoding: 'Windows-1252' });
  });

  it('refuses what is in none of these, or broken', () => {
    assert.throws(() => decodeText(Buffer.from('Caf\x8e,\x81', 'latin1'), 'a.csv'), UnknownEncodingError);
    const odd = Buffer.concat([utf16(text, 'le', true), Buffer.from('x')]);
    assert.throws(() => decodeText(odd, 'a.csv'), UnknownEncodingError);
    assert.throws(() => decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]), 'a.csv'), UnknownEncodingError);
  });

  it('refuses an empty file', () => {
    for (const content of ['', '  \r\n\n', '\ufeff']) {
      assert.throws(() => decodeText(Buffer.from(content), 'a.csv'), EmptyFileError, JSON.stringify(content));
    }
  });

  it('refuses a workbook and other binary files, and says to save as CSV', () => {
    const files: Record<string, Uint8Array> = {
      workbook: Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'),
      'old workbook': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      PDF: Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'),
      program: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0x62]),
      controls: Buffer.from('Organisation name\u0001,x'),
    };
    for (const [kind, bytes] of Object.entries(files)) {
      assert.throws(
        () => decodeText(bytes, 'a.csv'),
        (error) => error instanceof NotTextError && /a\.csv: expected a CSV file, found .*CSV/.test(error.message),
        kind,
      );
    }
  });
});

describe('finding the table in a sheet', () => {
  for (const [name, separator] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const) {
    it(`detects the separator ${name}`, () => {
      const table = readTable(
        writtenSheet([{ organisation: 'A, B; C', service: 'S', offer: 'one, two; three; four' }], separator),
        'a.csv',
      );
      assert.equal(table.separator, name);
      assert.deepEqual(table.rows[0]?.cells, { organisation: 'A, B; C', service: 'S', offer: 'one, two; three; four' });
    });
  }

  it('believes a first line that names the separator, and counts it as a line', () => {
    const table = readTable(`sep=;\nOrganisation name;Project or service\nA;S\n`, 'a.csv');
    assert.equal(table.separator, 'semicolon');
    assert.equal(table.rows[0]?.line, 3);
    assert.throws(
      () => readTable(`sep=;\nOrganisation name;Project or service\nA;"S\n`, 'a.csv'),
      (error) => error instanceof QuotingError && error.line === 3,
    );
  });

  it('finds columns by any of their names, whatever the case and punctuation', () => {
    for (const { field, name, synonyms } of mappingFields) {
      for (const written of [name, ...synonyms]) {
        const rest = mappingFields
          .filter((other) => other.required && other.field !== field)
          .map((other) => other.name);
        const table = readTable(`" ${written.toUpperCase()}: ",${rest.join(',')}\nx,y\n`, 'a.csv');
        assert.equal(table.rows[0]?.cells[field], 'x', written);
      }
    }
  });

  it('declares each column name once', () => {
    const names = mappingFields.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(plainWords);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('says which columns it does not know, one without a name too', () => {
    const table = readTable(`${header},Postcode,,Manager's notes,\nA,S,O,E3,hidden,n,\n`, 'a.csv');
    assert.deepEqual(table.unknownColumns, ['Postcode', 'column E (no name)', "Manager's notes"]);
  });

  it('passes over a title above the header', () => {
    const table = readTable(`Mapping exercise,,\nAutumn,,\n\n${header}\nA,S,O\n`, 'a.csv');
    assert.equal(table.passedOver, 2);
    assert.equal(table.rows[0]?.line, 5);
  });

  it('counts lines as an editor does, whatever the line ends, and skips blank rows', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = [header, 'A,S,"one', 'two', '', 'four"', '', ',,', 'B,S,O', '  ', 'C,S,O'];
      const table = readTable(`${lines.join(end)}${end}`, 'a.csv');
      assert.deepEqual(
        table.rows.map(({ line, cells }) => [line, cells.organisation]),
        [
          [2, 'A'],
          [8, 'B'],
          [10, 'C'],
        ],
        JSON.stringify(end),
      );
      assert.equal(table.rows[0]?.cells.offer, 'one\ntwo\n\nfour');
    }
  });

  it('reads a cell of 50,000 characters', () => {
    const long = 'word '.repeat(10_000).trim();
    assert.equal(readTable(`${header}\nA,S,"${long}"\n`, 'a.csv').rows[0]?.cells.offer, long);
  });

  it('takes marks such as n/a as blank and remembers them', () => {
    const [row] = readTable(`${header}\nA,S,N/A\n`, 'a.csv').rows;
    assert.deepEqual(row?.cells, { organisation: 'A', service: 'S' });
    assert.deepEqual(row?.marked, ['offer']);
  });

  it('keeps cells beyond the last column apart', () => {
    assert.deepEqual(readTable(`${header}\nA,S,O,,more\n`, 'a.csv').rows[0]?.surplus, ['more']);
  });
});

describe('refusing a table that cannot be understood', () => {
  it('without a header row, quoting what stands there', () => {
    assert.throws(
      () => readTable('Bow Lunch Club,Lunch,Soup\nIsle Larder,Pantry,Bread\n', 'a.csv'),
      (error) =>
        error instanceof NoHeaderRowError &&
        /"Organisation name".*found "Bow Lunch Club, Lunch, Soup"/.test(error.message),
    );
  });

  it('without a required column, naming what was expected and what was found', () => {
    assert.throws(
      () => readTable('Organisation name,Theme,Colour\nA,Food,red\n', 'a.csv'),
      (error) =>
        error instanceof MissingColumnError &&
        /column "Project or service" \(or "Service".*found the columns "Organisation name", "Theme" and "Colour"/.test(
          error.message,
        ),
    );
    assert.throws(() => readTable('Organisation name\nA\n', 'a.csv'), MissingColumnError);
  });

  it('with two columns for one field, naming both', () => {
    assert.throws(
      () => readTable('Organisation name,Service,Contact,How to get in touch\nA,S,,\n', 'a.csv'),
      (error) =>
        error instanceof DuplicateColumnError &&
        /"Contact" \(column C\) and "How to get in touch" \(column D\)/.test(error.message),
    );
    assert.throws(() => readTable('Organisation name,Service,Service\nA,S,T\n', 'a.csv'), DuplicateColumnError);
  });

  it('with a quotation mark that is never closed, naming the line where it opens', () => {
    assert.throws(
      () => readTable(`${header}\n"A",S,"one\ntwo"\nB,S,"open\nC,S,O\n`, 'a.csv'),
      (error) => error instanceof QuotingError && error.line === 4 && /line 4/.test(error.message),
    );
  });

  it('with a stray quotation mark above one that is never closed, naming the line where that opens', () => {
    assert.throws(
      () => readTable(`${header}\nA,5" pipe,O\nB,S,"open\nC,S,O\n`, 'a.csv'),
      (error) => error instanceof QuotingError && error.line === 3,
    );
  });

  it('with a separator that is not read, naming it', () => {
    for (const separator of ['|', '^', ':']) {
      assert.throws(
        () => readTable(`${header.replaceAll(',', separator)}\nA${separator}"S"${separator}O, P\n`, 'a.csv'),
        (error) =>
          error instanceof UnknownSeparatorError &&
          error.message.includes(`separated by commas, semicolons or tabs, found "${separator}"`),
      );
    }
  });
});
