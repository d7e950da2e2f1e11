import { knownKinds, schemaProblems } from '../backup/known-kinds.ts';
import type { KnownKind } from '../backup/known-kinds.ts';
import type { RowSnapshot, StoredRow } from '../backup/row-snapshot.ts';
import type { StoredRecord } from '../kinds/kind.ts';
import { Lookups } from '../record/lookups.ts';
import { entriesByIds, entryRowOf, hiddenEntry } from '../search/entry-table.ts';
import type { EntryRow } from '../search/entry-table.ts';
import type { Finding } from './finding.ts';
import { counted, Tally } from './finding.ts';

/** How the fields of an entry are called in a finding. */
const called: Readonly<Record<keyof EntryRow, string>> = {
  shown: 'whether it is shown',
  running: 'whether it runs',
  freshness: 'how fresh it is',
  nameKey: 'name',
  terms: 'filters',
  numbers: 'numbers',
  places: 'places',
  times: 'times',
  tokens: 'words',
  summary: 'summary',
};

/** Where the search index is not what the records give. Reads a page of records at a time. */
export async function examineIndex(snapshot: RowSnapshot): Promise<readonly Finding[]> {
  const tally = new Tally();
  for (const kind of knownKinds) {
    for await (const page of snapshot.pages(kind.name)) await comparePage(snapshot, kind, page, tally);
    await compareWords(snapshot, kind, tally);
  }
  await findStrays(snapshot, tally);
  return tally.finding(
    'index',
    'wrong',
    (count) =>
      `${counted(count, 'entry', 'entries')} of the search index ${count === 1 ? 'differs' : 'differ'} from the records.`,
    'Make a backup and restore it with --replace, which builds the index anew: "vcs backup DIR", then "vcs restore DIR --replace".',
  );
}

async function comparePage(
  { sql }: RowSnapshot,
  kind: KnownKind,
  page: readonly StoredRow[],
  tally: Tally,
): Promise<void> {
  // A record that does not follow its schema is a finding of its own, and no entry can be made of it.
  const rows = page.filter(({ record }) => schemaProblems(kind, record).length === 0);
  const lookups = new Lookups();
  const wanted = await lookups.resolve(sql, rows, ({ record }) => {
    const entry = kind.entry(record as unknown as StoredRecord, lookups, lookups);
    return entry ? entryRowOf(entry) : hiddenEntry;
  });
  const kept = new Map(
    (
      await entriesByIds(
        sql,
        rows.map(({ id }) => id),
      )
    ).map((entry) => [entry.id, entry]),
  );
  for (const [index, { id, slug }] of rows.entries()) {
    const [is, should] = [kept.get(id) ?? hiddenEntry, wanted[index]!];
    const fields = (Object.keys(hiddenEntry) as (keyof EntryRow)[]).filter((field) => is[field] !== should[field]);
    if (fields.length === 0) continue;
    const what = is.shown === should.shown ? fields.map((field) => called[field]).join(', ') : shownText(should);
    tally.add(`${kind.name} ${slug}: ${what}`);
  }
}

function shownText({ shown }: EntryRow): string {
  return shown === 1 ? 'is not in the index and should be' : 'is in the index and should not be';
}

/** The words of all entries together against the lists by word, in which a search looks them up. */
async function compareWords({ sql }: RowSnapshot, { name }: KnownKind, tally: Tally): Promise<void> {
  const [listed] = await sql.all('SELECT coalesce(sum(size), 0) AS words FROM posting WHERE kind = ?', [name]);
  let words = 0;
  for (let last = -1; ;) {
    const found = await sql.all(
      'SELECT number, tokens FROM entry_tokens WHERE kind = ? AND number > ? ORDER BY number LIMIT 500',
      [name, last],
    );
    for (const { tokens } of found) words += new Set(String(tokens).split(' ').filter(Boolean)).size;
    if (found.length < 500) break;
    last = Number(found.at(-1)!.number);
  }
  if (Number(listed?.words) !== words)
    tally.add(`${name}: ${Number(listed?.words)} words are listed, ${words} should be`);
}

async function findStrays({ sql }: RowSnapshot, tally: Tally): Promise<void> {
  const strays = await sql.all(
    'SELECT entry.kind, entry.id FROM entry LEFT JOIN record ON record.id = entry.id AND record.kind = entry.kind WHERE shown = 1 AND record.id IS NULL ORDER BY entry.kind, entry.id',
  );
  for (const { kind, id } of strays) tally.add(`${String(kind)} ${String(id)}: there is no such record`);
}
