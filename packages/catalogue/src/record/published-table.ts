import type { VolunteerRole } from '@vcs/schema';
import { isOnShow } from '../kinds/volunteer-role.ts';
import type { PublishedRecord, RecordSourceUse } from '../catalogue.ts';
import type { Sql } from './sql.ts';
import type { AnyRecord, KindName } from './record-types.ts';

const recordsAtATime = 500;

/** The records of a kind that the public may see, by slug, some at a time. */
async function publishedAfter(sql: Sql, kind: KindName, slug: string, most: number): Promise<AnyRecord[]> {
  const found = await sql.all(
    `SELECT document FROM record JOIN entry ON entry.id = record.id AND entry.kind = record.kind AND entry.shown = 1
     WHERE record.kind = ? AND slug > ? ORDER BY slug LIMIT ?`,
    [kind, slug, most],
  );
  return found.map(({ document }) => JSON.parse(String(document)) as AnyRecord);
}

export async function publishedRecords(
  sql: Sql,
  kind: KindName,
  afterSlug: string,
  most: number,
): Promise<PublishedRecord[]> {
  const records = await publishedAfter(sql, kind, afterSlug, most);
  return records.map(({ id, slug, updatedAt }) => ({ id, slug, updatedAt }));
}

/**
 * Where the public records of these kinds come from: each source once, those of most records first.
 * @param today day in London, YYYY-MM-DD: a role that is not on show is not public yet, or no longer
 */
export async function sourcesInUse(sql: Sql, kinds: readonly KindName[], today: string): Promise<RecordSourceUse[]> {
  const uses = new Map<string, RecordSourceUse>();
  for (const kind of kinds) {
    for (let last = ''; ;) {
      const records = await publishedAfter(sql, kind, last, recordsAtATime);
      for (const record of records) {
        if (kind === 'volunteer-role' && !isOnShow(record as VolunteerRole, today)) continue;
        const { source } = record;
        const { name, url, licence } = source;
        const key = JSON.stringify([name, url, licence]);
        uses.set(key, { ...source, records: (uses.get(key)?.records ?? 0) + 1 });
      }
      if (records.length < recordsAtATime) break;
      last = records.at(-1)!.slug;
    }
  }
  return [...uses.values()].sort(
    (one, other) => other.records - one.records || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
  );
}
