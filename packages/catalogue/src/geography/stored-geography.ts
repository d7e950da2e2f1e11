import type { WardSlug } from '@vcs/schema';
import { appendToAudit } from '../access/audit-table.ts';
import { unnamed } from '../access/changed-by.ts';
import type { ChangedBy } from '../access/changed-by.ts';
import type { PutResult } from '../catalogue.ts';
import { datasetState } from '../record/record-table.ts';
import type { Sql } from '../record/sql.ts';
import {
  addPostcodeRows,
  addWardRows,
  clearPostcodes,
  clearWards,
  postcodeRow,
  postcodeRowsAfter,
  sectorRows,
  wardRows,
} from './geography-table.ts';
import type { BoundariesPut, Geography, GeographyOptions, PostcodesPut } from './geography.ts';
import { boundariesOf, keptWardsOf, placeText } from './kept-geography.ts';
import type { BoundarySource, KeptWard } from './kept-geography.ts';
import { locatePostcode } from './locate-postcode.ts';
import type { PostcodeLocation } from './locate-postcode.ts';
import { outlines } from './outlines.ts';
import type { BoroughDrawing } from './outlines.ts';
import type { Point } from './point.ts';
import { postcodeLookup } from './postcode-lookup.ts';
import type { PostcodeLookup, PostcodeProvider, PostcodeTable } from './postcode-lookup.ts';
import type { PostcodePlace } from './postcode-table.ts';
import { wardAt } from './ward-at.ts';
import type { WardBoundaries } from './ward-boundaries.ts';
import { wardDisagreements } from './ward-disagreements.ts';
import type { WardDisagreement } from './ward-disagreements.ts';

const postcodesAtATime = 2000;
const mostToName = 10;

export interface GeographyStore {
  /** Reads what is committed. */
  readonly reading: Sql;
  /** Runs `work` in a transaction of its own that is kept where it says so. */
  change<T>(work: (sql: Sql) => Promise<{ result: T; keep: boolean }>): Promise<T>;
  readonly clock: () => Date;
  readonly provider?: PostcodeProvider | undefined;
}

/** What was read for one version of the dataset. */
interface Known {
  readonly version: string;
  readonly source: BoundarySource | undefined;
  readonly boundaries: WardBoundaries | undefined;
  drawing?: BoroughDrawing;
}

/** The geography of a catalogue, over any engine. */
export class StoredGeography implements Geography {
  readonly #store: GeographyStore;
  readonly #lookup: PostcodeLookup;
  #known: Known | undefined;

  constructor(store: GeographyStore) {
    this.#store = store;
    const { reading, provider } = store;
    const table: PostcodeTable = {
      place: (postcode) => postcodeRow(reading, postcode),
      sectorCentre: async (sector) => centreOf(await sectorRows(reading, sector)),
    };
    this.#lookup = postcodeLookup({ table, ...(provider && { provider }) });
  }

  putBoundaries(
    boundaries: WardBoundaries,
    { file, licence }: { readonly file: string; readonly licence?: string },
    { dryRun = false, by }: GeographyOptions = {},
  ): Promise<BoundariesPut> {
    return this.#store.change(async (sql) => {
      const importedAt = this.#store.clock().toISOString();
      const kept = keptWardsOf(boundaries, { file, importedAt, ...(licence && { licence }) });
      const before = await wardRows(sql);
      const result = outcome(before.length > 0, contentOf(before) === contentOf(kept));
      if (result !== 'unchanged') {
        await clearWards(sql);
        await addWardRows(sql, kept);
        await raiseVersion(sql);
        await this.#audit(sql, by, result, 'ward-boundaries', file);
      }
      const disagreements = await firstDisagreements(sql, boundaries);
      return { result: { result, disagreements }, keep: !dryRun && result !== 'unchanged' };
    });
  }

  putPostcodes(places: Iterable<PostcodePlace>, { dryRun = false, by }: GeographyOptions = {}): Promise<PostcodesPut> {
    return this.#store.change(async (sql) => {
      const wanted = new Map([...places].map((place) => [place.postcode, place]));
      const { before, ...counts } = await compare(sql, wanted);
      const result = outcome(before > 0, counts.added + counts.changed + counts.removed === 0);
      if (result !== 'unchanged') {
        await clearPostcodes(sql);
        await addPostcodeRows(sql, [...wanted.values()]);
        await raiseVersion(sql);
        await this.#audit(sql, by, result, 'postcodes', 'postcodes');
      }
      return { result: { result, ...counts }, keep: !dryRun && result !== 'unchanged' };
    });
  }

  async boundaries(): Promise<WardBoundaries | undefined> {
    return (await this.#read()).boundaries;
  }

  async boundarySource(): Promise<BoundarySource | undefined> {
    return (await this.#read()).source;
  }

  async outlines(): Promise<BoroughDrawing | undefined> {
    const known = await this.#read();
    if (known.boundaries) known.drawing ??= outlines(known.boundaries);
    return known.drawing;
  }

  async wardAt(point: Point): Promise<WardSlug | undefined> {
    const boundaries = await this.boundaries();
    return boundaries && wardAt(boundaries, point);
  }

  async locate(typed: string): Promise<PostcodeLocation> {
    return locatePostcode(typed, this.#lookup, await this.boundaries());
  }

  /** That the whole was replaced, not what was in it. */
  #audit(sql: Sql, by: ChangedBy = unnamed, action: 'created' | 'updated', kind: string, name: string): Promise<void> {
    const entry = { action, subject: { kind, id: kind, name }, difference: [] };
    return appendToAudit(sql, this.#store.clock(), by, crypto.randomUUID(), [entry]);
  }

  async #read(): Promise<Known> {
    const { reading } = this.#store;
    const { version, epoch } = await datasetState(reading);
    const tag = `${epoch}-${version}`;
    if (this.#known?.version === tag) return this.#known;
    const kept = await wardRows(reading);
    const boundaries = boundariesOf(kept);
    const [first] = kept;
    const known = { version: tag, boundaries, source: boundaries && first && sourceOf(first) };
    this.#known = known;
    return known;
  }
}

function sourceOf({ file, importedAt, licence }: KeptWard): BoundarySource {
  return { file, importedAt, ...(licence !== undefined && { licence }) };
}

/** What makes boundaries the same: neither when they were imported nor from which file. */
function contentOf(kept: readonly KeptWard[]): string {
  const content = kept.map(({ ward, code, outline: { box, polygons }, licence }) => [
    ward,
    code,
    [box.south, box.west, box.north, box.east],
    polygons,
    licence ?? null,
  ]);
  return JSON.stringify(content.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1)));
}

function outcome(wereThere: boolean, same: boolean): PutResult {
  if (same && wereThere) return 'unchanged';
  return wereThere ? 'updated' : 'created';
}

async function raiseVersion(sql: Sql): Promise<void> {
  await sql.all('UPDATE dataset SET version = version + 1');
}

async function firstDisagreements(sql: Sql, boundaries: WardBoundaries): Promise<BoundariesPut['disagreements']> {
  const first: WardDisagreement[] = [];
  let count = 0;
  for await (const disagreement of wardDisagreements(sql, boundaries)) {
    count += 1;
    if (first.length < mostToName) first.push(disagreement);
  }
  return { count, first };
}

async function compare(sql: Sql, wanted: ReadonlyMap<string, PostcodePlace>) {
  const count = { before: 0, added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (let last = ''; ;) {
    const page = await postcodeRowsAfter(sql, last, postcodesAtATime);
    for (const place of page) {
      const now = wanted.get(place.postcode);
      if (now === undefined) count.removed += 1;
      else if (placeText(now) === placeText(place)) count.unchanged += 1;
      else count.changed += 1;
    }
    count.before += page.length;
    if (page.length < postcodesAtATime) break;
    last = page.at(-1)!.postcode;
  }
  return { ...count, added: wanted.size - count.changed - count.unchanged };
}

/** The mean, reckoned here and not by an engine, whose rounding differs. */
function centreOf(places: readonly PostcodePlace[]): Point | undefined {
  if (places.length === 0) return undefined;
  const mean = (of: (point: Point) => number) => places.reduce((sum, { point }) => sum + of(point), 0) / places.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}
