import { privateDetails } from '@vcs/schema';
import { z } from 'zod';
import { insertRows } from '../record/sql.ts';
import type { Sql } from '../record/sql.ts';
import { hiddenEntry, nextNumber, writeEntries, writeSummaries, writeTokens } from '../search/entry-table.ts';
import { submissionPeopleExtra, submissionsExtra } from '../submissions/submission-extras.ts';
import { auditExtra, tokensExtra } from './access-extras.ts';
import { canonicalJson } from './canonical-json.ts';
import { postcodesExtra, wardBoundariesExtra } from './geography-extras.ts';

/** Something that is kept beside the records, as a list of plain data. */
export interface Extra {
  /** Name of its file in a backup. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** In an order that depends on the content only. */
  read(sql: Sql): AsyncIterable<unknown>;
  /** Called after all records have been written, with some of the list at a time. Each value follows the schema. */
  write(sql: Sql, values: readonly unknown[]): Promise<void>;
}

const rowsAtATime = 200;

const deletion = z.strictObject({ kind: z.string(), id: z.uuid(), changedIn: z.int().min(0) });

/** What the people who look after the records know of them. */
const privateDetailsExtra: Extra = {
  name: 'private-details',
  schema: privateDetails,

  async *read(sql) {
    for (let last = ''; ;) {
      const found = await sql.all(
        `SELECT record_id, document FROM private_details WHERE record_id > ? ORDER BY record_id LIMIT ${rowsAtATime}`,
        [last],
      );
      for (const { document } of found) yield JSON.parse(String(document)) as unknown;
      if (found.length < rowsAtATime) return;
      last = String(found.at(-1)!.record_id);
    }
  },

  async write(sql, values) {
    const rows = (values as z.infer<typeof privateDetails>[]).map((details) => [
      details.recordId,
      canonicalJson(details),
    ]);
    await insertRows(sql, 'private_details (record_id, document)', rows);
  },
};

/** Records that the public saw once and no longer does, which the change feed goes on telling. */
const deletionsExtra: Extra = {
  name: 'deletions',
  schema: deletion,

  async *read(sql) {
    let last: [kind: string, id: string] = ['', ''];
    for (;;) {
      const found = await sql.all(
        `SELECT kind, id, changed_in FROM entry WHERE shown = 0 AND (kind, id) > (?, ?) ORDER BY kind, id LIMIT ${rowsAtATime}`,
        last,
      );
      for (const { kind, id, changed_in } of found) {
        yield { kind: String(kind), id: String(id), changedIn: Number(changed_in) };
      }
      if (found.length < rowsAtATime) return;
      last = [String(found.at(-1)!.kind), String(found.at(-1)!.id)];
    }
  },

  async write(sql, values) {
    for (const { kind, id, changedIn } of values as z.infer<typeof deletion>[]) {
      // Whatever the database itself remembers of the record is newer.
      if ((await sql.all('SELECT 1 AS found FROM entry WHERE kind = ? AND id = ?', [kind, id])).length > 0) continue;
      const entries = [{ kind, id, number: await nextNumber(sql, kind), ...hiddenEntry }];
      await writeEntries(sql, entries, changedIn);
      await writeTokens(sql, entries);
      await writeSummaries(sql, entries);
    }
  },
};

export const extras: readonly Extra[] = [
  privateDetailsExtra,
  deletionsExtra,
  wardBoundariesExtra,
  postcodesExtra,
  submissionsExtra,
  submissionPeopleExtra,
  tokensExtra,
  auditExtra,
];
