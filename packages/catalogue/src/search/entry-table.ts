import type { IndexEntry } from '../kinds/kind.ts';
import { insertRows, listsOf } from '../record/sql.ts';
import type { Sql, SqlRow } from '../record/sql.ts';

/** An entry as it is kept: what filters and orders it, as texts that are the same for the same values. */
export interface EntryRow {
  readonly shown: number;
  readonly running: number;
  readonly freshness: string;
  readonly nameKey: string;
  /** A line for each name, values parted by tabs. */
  readonly terms: string;
  /** JSON, or an empty text where there is none. */
  readonly numbers: string;
  readonly places: string;
  readonly times: string;
  readonly tokens: string;
  readonly summary: string;
}

export interface KeptEntry extends EntryRow {
  readonly kind: string;
  readonly number: number;
  readonly id: string;
}

/** What is left of an entry that the public may no longer see: that it was there. */
export const hiddenEntry: EntryRow = {
  shown: 0,
  running: 0,
  freshness: '',
  nameKey: '',
  terms: '',
  numbers: '',
  places: '',
  times: '',
  tokens: '',
  summary: '',
};

/** PostgreSQL keeps no NUL, and neither engine keeps half of a surrogate pair. */
function keepable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

const sorted = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;

export function entryRowOf(entry: IndexEntry): EntryRow {
  const numbers = Object.entries(entry.numbers).sort(sorted);
  const times = {
    week: entry.weekIntervals,
    days: entry.exceptionDays ?? [],
    openOnBankHolidays: entry.openOnBankHolidays ?? false,
  };
  return {
    shown: 1,
    running: entry.running ? 1 : 0,
    freshness: keepable(entry.freshness),
    nameKey: keepable(entry.nameKey),
    terms: Object.entries(entry.terms)
      .filter(([, values]) => values.length > 0)
      .sort(sorted)
      .map(([name, values]) => keepable([name, ...values].join('\t')))
      .join('\n'),
    numbers: numbers.length === 0 ? '' : JSON.stringify(Object.fromEntries(numbers)),
    places:
      entry.points.length === 0
        ? ''
        : JSON.stringify(entry.points.map(({ latitude, longitude }) => [latitude, longitude])),
    times: times.week.length + times.days.length === 0 ? '' : JSON.stringify(times),
    tokens: keepable(entry.tokens.join(' ')),
    summary: JSON.stringify(entry.summary),
  };
}

function read(row: SqlRow): KeptEntry {
  return {
    kind: String(row.kind),
    number: Number(row.number),
    id: String(row.id),
    shown: Number(row.shown),
    running: Number(row.running),
    freshness: String(row.freshness),
    nameKey: String(row.name_key),
    terms: String(row.terms),
    numbers: String(row.numbers),
    places: String(row.places),
    times: String(row.times),
    tokens: String(row.tokens),
    summary: String(row.summary),
  };
}

const whole = `entry JOIN entry_tokens ON entry_tokens.kind = entry.kind AND entry_tokens.number = entry.number
  JOIN entry_summary ON entry_summary.kind = entry.kind AND entry_summary.number = entry.number`;

export async function entriesByIds(sql: Sql, ids: readonly string[]): Promise<KeptEntry[]> {
  const entries: KeptEntry[] = [];
  for (const list of listsOf(ids)) {
    const found = await sql.all(
      `SELECT entry.*, tokens, summary FROM ${whole} WHERE id IN (${list.map(() => '?').join(', ')})`,
      list,
    );
    entries.push(...found.map(read));
  }
  return entries;
}

/** Summaries of the entries shown, running ones first, then by name. */
export async function entrySummaries(sql: Sql, ids: readonly string[]): Promise<{ id: string; summary: unknown }[]> {
  const found: SqlRow[] = [];
  for (const list of listsOf(ids)) {
    const rows = await sql.all(
      `SELECT id, running, name_key, summary FROM entry
       JOIN entry_summary ON entry_summary.kind = entry.kind AND entry_summary.number = entry.number
       WHERE shown = 1 AND id IN (${list.map(() => '?').join(', ')})`,
      list,
    );
    found.push(...rows);
  }
  return found
    .map((row) => ({ ...row, id: String(row.id), name: String(row.name_key) }))
    .sort(
      (left: SqlRow & { id: string; name: string }, right: SqlRow & { id: string; name: string }) =>
        Number(right.running) - Number(left.running) ||
        (left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1),
    )
    .map((row: SqlRow & { id: string }) => ({ id: row.id, summary: JSON.parse(String(row.summary)) as unknown }));
}

export async function nextNumber(sql: Sql, kind: string): Promise<number> {
  const [found] = await sql.all('SELECT max(number) AS most FROM entry WHERE kind = ?', [kind]);
  return found?.most === null || found?.most === undefined ? 0 : Number(found.most) + 1;
}

/** Writes entries of one kind in place of what was kept under their numbers. */
export async function writeEntries(sql: Sql, entries: readonly KeptEntry[], changedIn: number): Promise<void> {
  await insertRows(
    sql,
    'entry (kind, number, id, changed_in, shown, running, freshness, name_key, terms, numbers, places, times)',
    entries.map((entry) => [
      entry.kind,
      entry.number,
      entry.id,
      changedIn,
      entry.shown,
      entry.running,
      entry.freshness,
      entry.nameKey,
      entry.terms,
      entry.numbers,
      entry.places,
      entry.times,
    ]),
    `ON CONFLICT (kind, number) DO UPDATE SET changed_in = excluded.changed_in, shown = excluded.shown,
       running = excluded.running, freshness = excluded.freshness, name_key = excluded.name_key, terms = excluded.terms,
       numbers = excluded.numbers, places = excluded.places, times = excluded.times`,
  );
}

export async function writeTokens(sql: Sql, entries: readonly KeptEntry[]): Promise<void> {
  await insertRows(
    sql,
    'entry_tokens (kind, number, tokens)',
    entries.map(({ kind, number, tokens }) => [kind, number, tokens]),
    'ON CONFLICT (kind, number) DO UPDATE SET tokens = excluded.tokens',
  );
}

export async function writeSummaries(sql: Sql, entries: readonly KeptEntry[]): Promise<void> {
  await insertRows(
    sql,
    'entry_summary (kind, number, summary)',
    entries.map(({ kind, number, summary }) => [kind, number, summary]),
    'ON CONFLICT (kind, number) DO UPDATE SET summary = excluded.summary',
  );
}

export interface IndexedEntry {
  readonly number: number;
  readonly id: string;
  readonly changedIn: number;
  readonly shown: boolean;
  readonly running: boolean;
  readonly freshness: string;
  readonly nameKey: string;
  readonly terms: string;
  readonly numbers: string;
  readonly places: string;
  readonly times: string;
}

/**
 * Entries of a kind that changed after a version, those that are no longer shown included, by number, some at a time.
 * Gives the version that it saw.
 */
export async function entriesSince(
  sql: Sql,
  kind: string,
  version: number,
  afterNumber: number,
  most: number,
): Promise<{ version: number; entries: IndexedEntry[] }> {
  const columns = 'number, id, changed_in, shown, running, freshness, name_key, terms, numbers, places, times';
  const rows = await sql.all(
    `SELECT dataset.version, ${columns} FROM dataset LEFT JOIN (
       SELECT ${columns} FROM entry WHERE kind = ? AND number > ? ${version < 0 ? '' : 'AND changed_in > ?'} ORDER BY number LIMIT ?
     ) AS found ON 1 = 1`,
    version < 0 ? [kind, afterNumber, most] : [kind, afterNumber, version, most],
  );
  const entries = rows
    .filter(({ number }) => number !== null)
    .map((row) => ({
      number: Number(row.number),
      id: String(row.id),
      changedIn: Number(row.changed_in),
      shown: Number(row.shown) === 1,
      running: Number(row.running) === 1,
      freshness: String(row.freshness),
      nameKey: String(row.name_key),
      terms: String(row.terms),
      numbers: String(row.numbers),
      places: String(row.places),
      times: String(row.times),
    }))
    .sort((left, right) => left.number - right.number);
  return { version: Number(rows[0]?.version), entries };
}

/** Summaries by number, and the version at which they were read. */
export async function summariesByNumber(
  sql: Sql,
  kind: string,
  numbers: readonly number[],
): Promise<{ version: number; summaries: Map<number, string> }> {
  const summaries = new Map<number, string>();
  let version = -1;
  for (const list of listsOf(numbers)) {
    const rows = await sql.all(
      `SELECT version, number, summary FROM dataset LEFT JOIN (
         SELECT number, summary FROM entry_summary WHERE kind = ? AND number IN (${list.map(() => '?').join(', ')})
       ) AS found ON 1 = 1`,
      [kind, ...list],
    );
    version = Number(rows[0]?.version);
    for (const { number, summary } of rows) {
      if (number !== null) summaries.set(Number(number), String(summary));
    }
  }
  return { version, summaries };
}

export interface FeedRow {
  readonly kind: string;
  readonly id: string;
  readonly modified: number;
  readonly shown: boolean;
  readonly summary: string;
}

/** What changed after a place in the order of (changed_in, id), of one kind or of all. */
export async function changedEntries(
  sql: Sql,
  kind: string | undefined,
  after: { modified: number; id: string } | undefined,
  most: number,
): Promise<FeedRow[]> {
  const { modified, id } = after ?? { modified: -1, id: '' };
  const rows = await sql.all(
    `SELECT entry.kind, id, changed_in, shown, summary FROM entry
     JOIN entry_summary ON entry_summary.kind = entry.kind AND entry_summary.number = entry.number
     WHERE (changed_in, id) > (?, ?) ${kind === undefined ? '' : 'AND entry.kind = ?'} ORDER BY changed_in, id, entry.kind LIMIT ?`,
    [modified, id, ...(kind === undefined ? [] : [kind]), most],
  );
  return rows.map((row) => ({
    kind: String(row.kind),
    id: String(row.id),
    modified: Number(row.changed_in),
    shown: Number(row.shown) === 1,
    summary: String(row.summary),
  }));
}
