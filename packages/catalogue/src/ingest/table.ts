import { readRecords } from './csv-records.ts';
import type { CsvRecord } from './csv-records.ts';
import {
  DuplicateColumnError,
  EmptyFileError,
  MissingColumnError,
  NoHeaderRowError,
  UnknownSeparatorError,
} from './errors.ts';
import { blankMarks, mappingFields } from './mapping-profile.ts';
import type { FieldProfile, MappingField } from './mapping-profile.ts';
import { brokenRows } from './row-width.ts';
import type { LineSpan } from './row-width.ts';
import { excerpt, oneLine, plainWords } from './words.ts';

export type Separator = 'comma' | 'semicolon' | 'tab';

export interface TableRow {
  /** Line of the file on which the row starts, counted from 1. */
  line: number;
  lastLine: number;
  /** Cells that the row has, blank ones too. */
  cellCount: number;
  /** Fewer cells than there are named columns. */
  short: boolean;
  /** Lines of all the pieces of one row, where this is a piece. */
  pieceOf?: LineSpan;
  /** A quotation mark inside a cell; see {@link CsvRecord}. */
  strayMark?: 'on-one-line' | 'over-lines';
  /** The cells as they stand, for a report. */
  written: string;
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
  /** Cells up to the last required column. */
  neededCells: number;
  unknownColumns: string[];
  /** Rows above the header that hold something. */
  passedOver: number;
  rows: TableRow[];
}

const separators: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** Characters that other programs put between cells. Spaces are none of them: they stand in names. */
const otherSeparators: readonly string[] = ['|', '^', '~', ':', '¦'];

/** A title or a date may stand above the header, but not a page of them. */
const headerSearchRows = 20;

const fieldOfName = new Map<string, FieldProfile>(
  mappingFields.flatMap((profile) =>
    [profile.name, ...profile.synonyms].map((name) => [plainWords(name), profile] as const),
  ),
);

const requiredFields = new Set(mappingFields.filter(({ required }) => required).map(({ field }) => field));

/**
 * The rows of a mapping sheet, by field. The separator is the one with which the most column names are recognised.
 *
 * @throws {UnknownSeparatorError} column names are recognised between other separators only
 * @throws {NoHeaderRowError} no row at the top names a known column
 * @throws {MissingColumnError} a required column is not there
 * @throws {DuplicateColumnError} two columns for one field
 * @throws {QuotingError} quotation marks that do not pair up
 */
export function readTable(source: string, file: string): Table {
  // One kind of line end, so that lines count as an editor counts them, inside quotation marks too.
  const { text, declared, linesBefore } = takeSeparatorLine(source.replace(/\r\n?/g, '\n'));
  const separator = declared ?? detectSeparator(text, file);
  const records = readRecords(text, separators[separator], linesBefore, file);
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
  const named = header.findLastIndex((name) => name.trim() !== '') + 1;
  const isShort = ({ cells }: CsvRecord) => cells.length < named;
  const broken = brokenRows(body, isShort, header.length);
  return {
    separator,
    columns,
    columnCount: header.length,
    neededCells: fields.findLastIndex((field) => field !== undefined && requiredFields.has(field)) + 1,
    unknownColumns,
    passedOver: position,
    rows: body.map((record) => {
      const pieceOf = broken.get(record);
      return { ...readRow(record, fields, header.length), short: isShort(record), ...(pieceOf && { pieceOf }) };
    }),
  };
}

/** Excel writes and reads a first line `sep=;` to say which separator follows. */
function takeSeparatorLine(text: string): { text: string; declared: Separator | undefined; linesBefore: number } {
  const match = /^"?sep=([,;\t])"?\n/i.exec(text);
  if (!match) return { text, declared: undefined, linesBefore: 0 };
  const declared = (Object.keys(separators) as Separator[]).find((name) => separators[name] === match[1]);
  return { text: text.slice(match[0].length), declared, linesBefore: 1 };
}

function detectSeparator(text: string, file: string): Separator {
  const lines = text.split('\n', headerSearchRows);
  const scores = (Object.keys(separators) as Separator[]).map((name) => ({
    name,
    recognised: recognisedNames(lines, separators[name]),
    cells: lines[0]?.split(separators[name]).length ?? 0,
  }));
  scores.sort((one, other) => other.recognised - one.recognised || other.cells - one.cells);
  const [best] = scores;
  if (!best || best.recognised < 2) {
    const other = otherSeparators.find((separator) => recognisedNames(lines, separator) >= 2);
    if (other !== undefined) throw new UnknownSeparatorError(file, other);
  }
  return best?.name ?? 'comma';
}

/** The most names of columns that stand in one of the lines. */
function recognisedNames(lines: readonly string[], separator: string): number {
  return Math.max(
    ...lines.map((line) => line.split(separator).filter((cell) => fieldOfName.has(plainWords(cell))).length),
  );
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

function readRow(
  record: CsvRecord,
  fields: readonly (MappingField | undefined)[],
  columnCount: number,
): Omit<TableRow, 'short'> {
  const { line, lastLine, strayMark } = record;
  const row: Omit<TableRow, 'short'> = {
    line,
    lastLine,
    cellCount: record.cells.length,
    ...(strayMark && { strayMark }),
    written: record.cells.join(', '),
    cells: {},
    marked: [],
    surplus: [],
  };
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
