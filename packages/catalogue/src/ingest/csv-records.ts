import { CsvError, parse } from 'csv-parse/sync';
import { QuotingError } from './errors.ts';

/** One row as it stands in the file. */
export interface CsvRecord {
  /** Line of the file on which it starts, counted from 1. */
  line: number;
  lastLine: number;
  cells: string[];
  /**
   * Where a quotation mark stands inside a cell that is not, as a whole, between quotation marks: the row on one line,
   * so that the mark can only be text; or over several, so that the mark may have swallowed the rows between.
   */
  strayMark?: 'on-one-line' | 'over-lines';
}

interface Parsed {
  record: string[];
  raw: string;
  info: { lines: number };
}

/**
 * The rows of a CSV text that hold anything. A stray quotation mark is text of its cell and is remembered.
 *
 * @param linesBefore lines of the file above `text`
 * @throws {QuotingError} a quotation mark opens a cell and none closes it before the end
 */
export function readRecords(text: string, delimiter: string, linesBefore: number, file: string): CsvRecord[] {
  const strict = parseStrictly(text, delimiter);
  const parsed = strict ?? parseLeniently(text, delimiter, linesBefore, file);
  let line = linesBefore + 1;
  const records = parsed.map(({ record, raw, info }): CsvRecord => {
    const start = line;
    line = linesBefore + info.lines + 1;
    const lines = { line: start, lastLine: line - 1, cells: record };
    if (strict || !raw.includes('"') || parseStrictly(raw, delimiter)) return lines;
    return { ...lines, strayMark: start === line - 1 ? 'on-one-line' : 'over-lines' };
  });
  return records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Nothing where the quotation marks are not as they should be. */
function parseStrictly(text: string, delimiter: string): Parsed[] | undefined {
  try {
    return parse(text, options(delimiter)) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function parseLeniently(text: string, delimiter: string, linesBefore: number, file: string): Parsed[] {
  let linesRead = 0;
  const remember = <T>(record: T, { lines }: { lines: number }): T => {
    linesRead = lines;
    return record;
  };
  try {
    return parse(text, {
      ...options(delimiter),
      relax_quotes: true,
      on_record: remember,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rest = text.split('\n').slice(linesRead).join('\n');
    throw new QuotingError(
      file,
      linesBefore + linesRead + lastOpenedMark(rest),
      'a quotation mark opens a cell and none closes it',
    );
  }
}

function options(delimiter: string) {
  return { delimiter, record_delimiter: '\n', relax_column_count: true, info: true, raw: true } as const;
}

/** Line, counted from 1, of the last quotation mark without a partner. */
function lastOpenedMark(text: string): number {
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
