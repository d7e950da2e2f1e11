import { CsvError, parse } from 'csv-parse/sync';
import { DuplicateColumnError, EmptyFileError, MissingColumnError, NoHeaderRowError, QuotingError } from './errors.ts';
import { blankMarks, mappingFields } from './mapping-profile.ts';
import type { FieldProfile, MappingField } from './mapping-profile.ts';
import { excerpt, oneLine, plainWords } from './words.ts';

export type Separator = 'comma' | 'semicolon' | 'tab';

export interface TableRow {
  /** Line of the file on which the row starts, counted from 1. */
  line: number;
  /** The cells that hold something, ends trimmed; a mark for "nothing" counts as nothing. */
  cells: Partial<Record<MappingField, string>>;
  /** Columns whose cell held a mark for "nothing", such as "n/a". */
  marked: MappingField[];
  /** Cells to the right of the last column that hold something. */
  surplus: string[];
}

export interface Table {
  separator: Separator;
  /** The name in the file of each field's column. */
  columns: Partial<Record<MappingField, string>>;
  columnCount: number;
  unknownColumns: string[];
  /** Rows above the header that hold something. */
  passedOver: number;
  rows: TableRow[];
}

interface CsvRecord {
  line: number;
  cells: string[];
}

const separators: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** A title or a date may stand above the header, but not a page of them. */
const headerSearchRows = 20;

const fieldOfName = new Map<string, FieldProfile>(
  mappingFields.flatMap((profile) =>
    [profile.name, ...profile.synonyms].map((name) => [plainWords(name), profile] as const),
  ),
);

/**
 * The rows of a mapping sheet, by field. The separator is the one with which the most column names are recognised.
 *
 * @throws {NoHeaderRowError} no row at the top names a known column
 * @throws {MissingColumnError} a required column is not there
 * @throws {DuplicateColumnError} two columns for one field
 * @throws {QuotingError} quotation marks that do not pair up
 */
export function readTable(source: string, file: string): Table {
  // One kind of line end, so that lines count as an editor counts them, inside quotation marks too.
  const { text, declared, linesBefore } = takeSeparatorLine(source.replace(/\r\n?/g, '\n'));
  const separator = declared ?? detectSeparator(text);
  const records = readRecords(text, separator, linesBefore, file);
  if (records.length === 0) throw new EmptyFileError(file);

  const position = headerPosition(records);
  const header = records[position]?.cells ?? [];
  if (position < 0) {
    const first = records[0]?.cells.filter((cell) => cell.trim() !== '') ?? [];
    throw new NoHeaderRowError(
      file,
      excerpt(first.join(', '), 120),
      mappingFields.slice(0, 4).map(({ name }) => name),
    );
  }

  const body = records.slice(position + 1);
  const { fields, unknownColumns } = mapColumns(header, body, file);
  const columns: Partial<Record<MappingField, string>> = {};
  fields.forEach((field, index) => {
    if (field) columns[field] = oneLine(header[index] ?? '');
  });
  return {
    separator,
    columns,
    columnCount: header.length,
    unknownColumns,
    passedOver: position,
    rows: body.map((record) => readRow(record, fields, header.length)),
  };
}

/** Excel writes and reads a first line `sep=;` to say which separator follows. */
function takeSeparatorLine(text: string): { text: string; declared: Separator | undefined; linesBefore: number } {
  const match = /^"?sep=([,;\t])"?\n/i.exec(text);
  if (!match) return { text, declared: undefined, linesBefore: 0 };
  const declared = (Object.keys(separators) as Separator[]).find((name) => separators[name] === match[1]);
  return { text: text.slice(match[0].length), declared, linesBefore: 1 };
}

function detectSeparator(text: string): Separator {
  const lines = text.split('\n', headerSearchRows);
  const scores = (Object.keys(separators) as Separator[]).map((name) => {
    const perLine = lines.map((line) => line.split(separators[name]));
    const recognised = perLine.map((cells) => cells.filter((cell) => fieldOfName.has(plainWords(cell))).length);
    return { name, recognised: Math.max(...recognised), cells: perLine[0]?.length ?? 0 };
  });
  scores.sort((one, other) => other.recognised - one.recognised || other.cells - one.cells);
  return scores[0]?.name ?? 'comma';
}

function readRecords(text: string, separator: Separator, linesBefore: number, file: string): CsvRecord[] {
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      delimiter: separators[separator],
      record_delimiter: '\n',
      relax_column_count: true,
      info: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    if (error instanceof CsvError) throw quotingError(error, text, linesBefore, file);
    throw error;
  }
  let line = linesBefore + 1;
  const records = parsed.map(({ record, info }) => {
    const start = line;
    line = linesBefore + info.lines + 1;
    return { line: start, cells: record };
  });
  return records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function quotingError(error: CsvError, text: string, linesBefore: number, file: string): Error {
  const line = linesBefore + (typeof error['lines'] === 'number' ? error['lines'] : 1);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new QuotingError(
      file,
      linesBefore + lastOpenedQuote(text),
      'a quotation mark opens a cell and none closes it',
    );
  }
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return new QuotingError(file, line, 'a closing quotation mark is followed by more text of the same cell');
  }
  return new QuotingError(file, line, 'a quotation mark stands inside a cell that is not between quotation marks');
}

/** Up to the end every quotation mark paired up, so the last odd one is the one that was left open. */
function lastOpenedQuote(text: string): number {
  let line = 1;
  let opened = 1;
  let open = false;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (character === '"') {
      open = !open;
      if (open) opened = line;
    }
  }
  return opened;
}

/** The row near the top with the most known names: two or more, or one where nothing stands above it. */
function headerPosition(records: readonly CsvRecord[]): number {
  const known = records
    .slice(0, headerSearchRows)
    .map(({ cells }) => new Set(cells.map((cell) => fieldOfName.get(plainWords(cell))?.field).filter(Boolean)).size);
  const most = Math.max(...known);
  if (most >= 2) return known.indexOf(most);
  return known[0] === 1 ? 0 : -1;
}

function mapColumns(
  header: readonly string[],
  body: readonly CsvRecord[],
  file: string,
): { fields: (MappingField | undefined)[]; unknownColumns: string[] } {
  const fields = header.map((name) => fieldOfName.get(plainWords(name))?.field);
  for (const { field, name } of mappingFields) {
    const indexes = fields.flatMap((found, index) => (found === field ? [index] : []));
    if (indexes.length > 1) {
      const columns = indexes.map((index) => ({ name: oneLine(header[index] ?? ''), position: columnLetter(index) }));
      throw new DuplicateColumnError(file, name, columns);
    }
  }
  const missing = mappingFields.filter(({ field, required }) => required && !fields.includes(field));
  if (missing.length > 0) {
    const found = header.map(oneLine).filter((name) => name !== '');
    throw new MissingColumnError(
      file,
      missing.map(({ name, synonyms }) => ({ name, synonyms: synonyms.slice(0, 3) })),
      found,
    );
  }
  const unknownColumns = header.flatMap((name, index) => {
    if (fields[index]) return [];
    if (name.trim() !== '') return [oneLine(name)];
    // A column without a name matters only where something stands in it.
    return body.some(({ cells }) => (cells[index] ?? '').trim() !== '')
      ? [`column ${columnLetter(index)} (no name)`]
      : [];
  });
  return { fields, unknownColumns };
}

function readRow(record: CsvRecord, fields: readonly (MappingField | undefined)[], columnCount: number): TableRow {
  const row: TableRow = { line: record.line, cells: {}, marked: [], surplus: [] };
  record.cells.forEach((value, index) => {
    const cell = value.trim();
    const field = fields[index];
    if (cell === '') return;
    if (index >= columnCount) row.surplus.push(cell);
    else if (!field) return;
    else if (blankMarks.includes(plainWords(cell))) row.marked.push(field);
    else row.cells[field] = cell;
  });
  return row;
}

/** The letter that a spreadsheet program shows above a column, counted from 0. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
}
