import { canonicalJson } from '../backup/canonical-json.ts';
import { knownKind, knownKinds } from '../backup/known-kinds.ts';
import type { KnownKind } from '../backup/known-kinds.ts';
import type { RowStore } from '../backup/row-store.ts';
import { londonDate } from '../kinds/numbers.ts';
import { byteOrderMark, csvCell, csvHeader, csvRow, valueAt } from './csv.ts';
import { csvColumns } from './csv-columns.ts';
import { ExportOptionError } from './errors.ts';
import { placeFeature } from './place-feature.ts';
import { publicRecords } from './public-records.ts';
import type { PublicRecord } from './public-records.ts';

export const exportFormats = ['json', 'ndjson', 'csv', 'geojson'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Names of the kinds that can be exported, in the order of an export. */
export const exportKinds: readonly string[] = knownKinds.map(({ name }) => name);

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Only records of this kind. CSV needs one, GeoJSON has places only. */
  readonly kind?: string;
}

const placeKind = 'location';

const charactersAtATime = 64 * 1024;

/** Terms of use differ by record, for the sector's own texts are the sector's. */
const terms = {
  source: 'Each record names its source in "source.name" and, where there is one, its address in "source.url".',
  licence:
    'Each record names its licence in "source.licence". Where a record names none, ask its source before you publish it again.',
};

/**
 * Hands all public records to `write`, piece by piece and ordered by kind, then slug: one state of the database, in
 * constant memory. The same records give the same bytes on the same day, whatever the engine and however often they are exported.
 *
 * @param write may return a promise, which is waited for
 * @throws ExportOptionError before anything is written
 */
export async function exportRecords(
  store: Pick<RowStore, 'snapshot'>,
  options: ExportOptions,
  write: (text: string) => void | Promise<void>,
  clock: () => Date = () => new Date(),
): Promise<void> {
  const kinds = chosenKinds(options);
  const today = londonDate(clock());
  await store.snapshot(async (snapshot) => {
    const records = (kind: KnownKind) => publicRecords(snapshot, kind, today);
    let pending = '';
    for await (const text of formats[options.format](records, kinds)) {
      pending += text;
      if (pending.length < charactersAtATime) continue;
      await write(pending);
      pending = '';
    }
    if (pending !== '') await write(pending);
  });
}

/** @throws ExportOptionError */
export function chosenKinds({ format, kind: name }: ExportOptions): readonly KnownKind[] {
  const names = exportKinds;
  if (name !== undefined && !names.includes(name)) {
    throw new ExportOptionError(`Expected one of the kinds ${names.join(', ')}, found "${name}".`);
  }
  if (format === 'geojson' && name !== undefined && name !== placeKind) {
    throw new ExportOptionError(`GeoJSON holds places only: expected the kind ${placeKind} or none, found "${name}".`);
  }
  if (format === 'csv' && name === undefined) {
    throw new ExportOptionError(`A CSV table holds one kind of record: expected one of the kinds ${names.join(', ')}.`);
  }
  const chosen = knownKind(format === 'geojson' ? placeKind : (name ?? ''));
  return chosen ? [chosen] : knownKinds;
}

type Format = (records: Records, kinds: readonly KnownKind[]) => AsyncIterable<string>;

/** The public records of a kind. */
type Records = (kind: KnownKind) => AsyncIterable<PublicRecord>;

const formats: Readonly<Record<ExportFormat, Format>> = { json, ndjson, csv, geojson };

/** The fields by which people know a record stand first, the others by name. */
function recordJson({ kind, id, slug, record }: PublicRecord): string {
  const { name, ...others } = record;
  const rest = Object.fromEntries(Object.entries(others).filter(([field]) => field !== 'id' && field !== 'slug'));
  const head = JSON.stringify({ kind, id, slug, name });
  const tail = canonicalJson(rest);
  return tail === '{}' ? head : `${head.slice(0, -1)},${tail.slice(1)}`;
}

async function* json(records: Records, kinds: readonly KnownKind[]): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'vcs-export', formatVersion: 1, ...terms }, null, 2).slice(0, -2);
  yield `${head},\n  "records": [`;
  let separator = '\n';
  for (const kind of kinds) {
    for await (const record of records(kind)) {
      yield `${separator}    ${recordJson(record)}`;
      separator = ',\n';
    }
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

async function* ndjson(records: Records, kinds: readonly KnownKind[]): AsyncGenerator<string> {
  for (const kind of kinds) {
    for await (const record of records(kind)) yield `${recordJson(record)}\n`;
  }
}

async function* csv(records: Records, [kind]: readonly KnownKind[]): AsyncGenerator<string> {
  if (kind === undefined) return;
  const columns = csvColumns(kind);
  yield `${byteOrderMark}${csvHeader(columns)}`;
  for await (const { record } of records(kind)) {
    yield csvRow(columns.map(({ path }) => csvCell(valueAt(record, path))));
  }
}

async function* geojson(records: Records, [kind]: readonly KnownKind[]): AsyncGenerator<string> {
  if (kind === undefined) return;
  const head = JSON.stringify({ type: 'FeatureCollection', ...terms }, null, 2).slice(0, -2);
  yield `${head},\n  "features": [`;
  let separator = '\n';
  for await (const place of records(kind)) {
    const feature = placeFeature(place);
    if (feature === undefined) continue;
    yield `${separator}    ${feature}`;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}
