import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { WardSlug } from '@vcs/schema';
import { excerpt, plainWords } from '../ingest/words.ts';
import { PostcodeTableError } from './errors.ts';
import { isOnGrid, pointOfGridPosition } from './national-grid.ts';
import { outwardCentre } from './outward-centres.ts';
import { isPoint } from './point.ts';
import type { Point } from './point.ts';
import { readPostcode } from './postcode.ts';
import { boroughCode, wardOfCode } from './ward-names.ts';

/** One complete postcode of an imported table. */
export interface PostcodePlace {
  /** `E3 4PX`. */
  readonly postcode: string;
  readonly point: Point;
  /** As the table says; absent where it does not, or says a ward of another borough. */
  readonly ward?: WardSlug;
  /** Whether the table says that it is in the borough; absent where the table does not say. */
  readonly inBorough?: boolean;
}

/** What was made of a table. */
export interface PostcodeTableReport {
  readonly rows: number;
  readonly kept: number;
  /** Postcodes of districts that have no part in the borough. */
  readonly elsewhere: number;
  /** Postcodes of the borough's districts without a usable position. */
  readonly withoutPosition: number;
  /** Rows whose postcode could not be read: how many, and the lines of the first ten. */
  readonly unreadable: number;
  readonly unreadableLines: readonly number[];
}

type Column = 'postcode' | 'latitude' | 'longitude' | 'easting' | 'northing' | 'ward' | 'district';

// Names in the ONS Postcode Directory and the National Statistics Postcode Lookup (before and since 2025), Code-Point Open's
// own short and long names, and plain words. The year in "wd25cd" changes. The earlier name of a list is preferred.
const columnNames: Readonly<Record<Column, readonly RegExp[]>> = {
  postcode: [/^pcds$/, /^(pcd8?|pcd2|pcd7|pc|postcode)$/],
  latitude: [/^lat(itude)?$/],
  longitude: [/^(long?|lng|longitude)$/],
  easting: [/^(oseast1m|east1m|ea|eastings?)$/],
  northing: [/^(osnrth1m|north1m|no|northings?)$/],
  ward: [/^(osward|ward|wd\d\dcd|wc|admin ward code)$/],
  district: [/^(oslaua|laua|lad\d\dcd|dc|admin district code)$/],
};
/** Code-Point Open comes without a row of names: postcode, quality, easting, northing, … district, ward. */
const codePointColumns: Columns = { postcode: 0, easting: 2, northing: 3, district: 8, ward: 9 };

type Columns = Partial<Record<Column, number>> & { readonly postcode: number };

const linesNamed = 10;

/**
 * Reads a table of postcodes as CSV: the ONS Postcode Directory, the National Statistics Postcode Lookup, a file of
 * Code-Point Open (with its column names or, as published, without), or any table with a column `postcode` and either `lat`
 * and `long` or `easting` and `northing`. Only districts with a part in the borough are kept, so the memory needed does
 * not grow with the table; the last row of a postcode counts. Postcodes no longer in use are kept: people still type them.
 *
 * @param chunks the file in UTF-8, in pieces of any size
 * @param file what messages call the file
 * @throws {PostcodeTableError}
 */
export async function readPostcodeTable(
  chunks: Chunks,
  file: string,
): Promise<{ places: PostcodePlace[]; report: PostcodeTableReport }> {
  const places = new Map<string, PostcodePlace>();
  const count = { rows: 0, elsewhere: 0, withoutPosition: 0, unreadable: 0 };
  const unreadableLines: number[] = [];
  let columns: Columns | undefined;
  for await (const { cells, line } of readRows(chunks, file)) {
    if (columns === undefined) {
      columns = columnsOf(cells, file);
      if (columns !== codePointColumns) continue;
    }
    count.rows += 1;
    const postcode = readPostcode(cells[columns.postcode] ?? '');
    if (!postcode?.complete) {
      count.unreadable += 1;
      if (unreadableLines.length < linesNamed) unreadableLines.push(line);
    } else if (!outwardCentre(postcode.outward)) count.elsewhere += 1;
    else {
      const point = pointOf(cells, columns);
      if (point) places.set(postcode.text, { postcode: postcode.text, point, ...areaOf(cells, columns) });
      else count.withoutPosition += 1;
    }
  }
  if (columns === undefined) {
    throw new PostcodeTableError(file, 'expected a table of postcodes, found an empty file. Export it again.');
  }
  return { places: [...places.values()], report: { ...count, kept: places.size, unreadableLines } };
}

type Chunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

async function* readRows(chunks: Chunks, file: string): AsyncGenerator<Row> {
  const source = Readable.from(chunks);
  const parser = parse({ bom: true, trim: true, skipEmptyLines: true, relaxColumnCount: true, info: true });
  // A pipe hands on the data, but not the failure.
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { cells: record, line: info.lines };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new PostcodeTableError(file, `expected CSV, found a row that is none (${cause.message}). Export it again.`, {
      cause,
    });
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function columnsOf(names: readonly string[], file: string): Columns {
  const words = names.map(plainWords);
  const found: Partial<Record<Column, number>> = {};
  for (const [column, patterns] of Object.entries(columnNames) as [Column, readonly RegExp[]][]) {
    const index = patterns.map((pattern) => words.findIndex((name) => pattern.test(name))).find((place) => place >= 0);
    if (index !== undefined) found[column] = index;
  }
  const degrees = found.latitude !== undefined && found.longitude !== undefined;
  const metres = found.easting !== undefined && found.northing !== undefined;
  if (found.postcode !== undefined && (degrees || metres)) return { ...found, postcode: found.postcode };
  if (readPostcode(names[0] ?? '')?.complete && gridPoint(names, codePointColumns)) return codePointColumns;
  throw new PostcodeTableError(
    file,
    `expected columns for the postcode and for its place ("pcds", "lat", "long", or "postcode", "easting", "northing"), ` +
      `found: ${shown(names)}. Use the CSV of the ONS Postcode Directory or of Code-Point Open.`,
  );
}

/** Cells for a message: printable, as the file may be an archive. */
const shown = (cells: readonly string[]): string =>
  excerpt(
    cells
      .slice(0, 12)
      .join(', ')
      .replaceAll(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '?'),
    160,
  );

const numberIn = (cell: string | undefined): number => (cell === undefined || cell === '' ? NaN : Number(cell));

/** A row without a position holds latitude 99.999999 with longitude 0, or 0 east and 0 north. */
function pointOf(cells: readonly string[], columns: Columns): Point | undefined {
  const point = {
    latitude: numberIn(cells[columns.latitude ?? -1]),
    longitude: numberIn(cells[columns.longitude ?? -1]),
  };
  return isPoint(point) ? point : gridPoint(cells, columns);
}

function gridPoint(cells: readonly string[], columns: Columns): Point | undefined {
  const position = {
    easting: numberIn(cells[columns.easting ?? -1]),
    northing: numberIn(cells[columns.northing ?? -1]),
  };
  return isOnGrid(position) ? pointOfGridPosition(position) : undefined;
}

function areaOf(cells: readonly string[], columns: Columns): Pick<PostcodePlace, 'ward' | 'inBorough'> {
  const ward = wardOfCode(cells[columns.ward ?? -1] ?? '');
  if (ward) return { ward, inBorough: true };
  const district = cells[columns.district ?? -1] ?? '';
  return district === '' ? {} : { inBorough: district.toUpperCase() === boroughCode };
}
