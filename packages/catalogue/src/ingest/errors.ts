import { CatalogueError } from '../errors.ts';
import type { ImportReport } from './report.ts';

/** A file that was refused as a whole; nothing of it was imported. The message says what to do. */
export class ImportFileError extends CatalogueError {
  override readonly name: string = 'ImportFileError';
  readonly file: string;

  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.file = file;
  }
}

export class EmptyFileError extends ImportFileError {
  override readonly name: string = 'EmptyFileError';

  constructor(file: string) {
    super(file, 'expected a table with a header row, found an empty file. Save the sheet as CSV again.');
  }
}

export class FileTooLargeError extends ImportFileError {
  override readonly name: string = 'FileTooLargeError';

  constructor(file: string, bytes: number, maximum: number) {
    const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`;
    super(
      file,
      `expected at most ${megabytes(maximum)}, found ${megabytes(bytes)}. Split the sheet into several files and import one after the other.`,
    );
  }
}

/** The file is not text: a workbook, an archive, a document, a picture. */
export class NotTextError extends ImportFileError {
  override readonly name: string = 'NotTextError';

  constructor(file: string, found: string) {
    super(
      file,
      `expected a CSV file, found ${found}. Open it in the program it came from, choose "Save as" or "Download", then CSV (comma separated, UTF-8).`,
    );
  }
}

/** The bytes are text in no encoding that is read. */
export class UnknownEncodingError extends ImportFileError {
  override readonly name: string = 'UnknownEncodingError';

  constructor(file: string, found: string) {
    super(file, `expected text in UTF-8, UTF-16 or Windows-1252, found ${found}. Save the sheet as CSV in UTF-8.`);
  }
}

export class NoHeaderRowError extends ImportFileError {
  override readonly name: string = 'NoHeaderRowError';

  constructor(file: string, found: string, expected: readonly string[]) {
    super(
      file,
      `expected a header row with columns such as ${quoted(expected)}, found ${found} at the top. Put the names of the columns into the first row.`,
    );
  }
}

/** The columns are there, but between characters that do not separate cells in any file that is read. */
export class UnknownSeparatorError extends ImportFileError {
  override readonly name: string = 'UnknownSeparatorError';

  constructor(file: string, found: string) {
    super(
      file,
      `expected cells separated by commas, semicolons or tabs, found "${found}" between the names of the columns. Save the sheet as CSV again, separated by commas.`,
    );
  }
}

export class MissingColumnError extends ImportFileError {
  override readonly name: string = 'MissingColumnError';

  constructor(
    file: string,
    missing: readonly { name: string; synonyms: readonly string[] }[],
    found: readonly string[],
  ) {
    const wanted = missing.map(({ name, synonyms }) => `"${name}" (or ${quoted(synonyms, 'or')})`).join(' and ');
    super(
      file,
      `expected a column ${wanted}, found the columns ${quoted(found)}. Add the column or rename the one that holds it.`,
    );
  }
}

export class DuplicateColumnError extends ImportFileError {
  override readonly name: string = 'DuplicateColumnError';

  constructor(file: string, field: string, columns: readonly { name: string; position: string }[]) {
    const found = columns.map(({ name, position }) => `"${name}" (column ${position})`).join(' and ');
    super(file, `expected one column for "${field}", found ${columns.length}: ${found}. Rename or remove all but one.`);
  }
}

/** The quotation marks of the file do not pair up, so nobody can say where its cells end. */
export class QuotingError extends ImportFileError {
  override readonly name: string = 'QuotingError';
  /** Line of the file, counted from 1 as an editor shows it. */
  readonly line: number;

  constructor(file: string, line: number, found: string) {
    super(
      file,
      `line ${line}: ${found}. Put a cell that contains quotation marks between quotation marks, and write each of those inside it twice.`,
    );
    this.line = line;
  }
}

/** Some rows were rejected and the import was asked to be strict: nothing was kept. */
export class RejectedRowsError extends ImportFileError {
  override readonly name: string = 'RejectedRowsError';
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    const rows = report.total.rejected === 1 ? '1 row that does' : `${report.total.rejected} rows that do`;
    super(
      report.file,
      `expected every row to be accepted, found ${rows} not fit; nothing was imported. Correct the cells, or import without the option --strict.`,
    );
    this.report = report;
  }
}

/** The caller asked for something that cannot be done, whatever the file. */
export class ImportOptionError extends CatalogueError {
  override readonly name: string = 'ImportOptionError';
}

function quoted(names: readonly string[], type: 'and' | 'or' = 'and'): string {
  const list = new Intl.ListFormat('en-GB', { type: type === 'and' ? 'conjunction' : 'disjunction' });
  return list.format(names.map((name) => `"${name}"`));
}
