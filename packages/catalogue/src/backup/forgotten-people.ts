import { auditEntries } from '../access/audit-table.ts';
import type { AuditEntry } from '../access/audit-entry.ts';
import { deleteRecord, recordById, referrersOf, replaceReferences, updateRecord } from '../record/record-table.ts';
import type { RecordTypes } from '../record/record-types.ts';
import type { Sql } from '../record/sql.ts';

const entriesAtATime = 200;

/** How many people came with a backup that are not to be shown any more, and did not stay as they came. */
export interface ForgottenPeople {
  /** Their records were deleted since. */
  readonly deleted: number;
  /** Their records were withdrawn since. */
  readonly withdrawn: number;
}

type Standing = 'deleted' | 'withdrawn' | 'there';

/** What an entry says of whether a person may be there and be seen; nothing where it says nothing of it. */
function standingIn({ action, difference }: AuditEntry): Standing | undefined {
  if (action === 'deleted') return 'deleted';
  if (action === 'created') return 'there';
  const publication = difference.find(({ pointer }) => pointer === '/publication');
  if (publication === undefined || publication.withheld) return undefined;
  return publication.after === 'withdrawn' ? 'withdrawn' : 'there';
}

/** The latest that the audit says of each person. Entries of a backup are later in number than older ones of the database. */
async function standings(sql: Sql): Promise<Map<string, Standing>> {
  const latest = new Map<string, { at: string; standing: Standing }>();
  for (let before: number | undefined; ;) {
    const entries = await auditEntries(sql, { kind: 'person', before, limit: entriesAtATime });
    for (const entry of entries) {
      const standing = standingIn(entry);
      const known = latest.get(entry.subject.id);
      // Of those made at one time the one that was numbered last comes first here.
      if (standing !== undefined && (known === undefined || known.at < entry.at)) {
        latest.set(entry.subject.id, { at: entry.at, standing });
      }
    }
    if (entries.length < entriesAtATime) break;
    before = entries.at(-1)!.number;
  }
  return new Map([...latest].map(([id, { standing }]) => [id, standing]));
}

const emptySlug = (id: string): string => `deleted-${id}`;

/** What is left of a person whom another record names: nothing that says who it was, and nothing the public may see. */
function emptied({ id, lang, role, createdAt, updatedAt, example }: RecordTypes['person']): RecordTypes['person'] {
  return {
    id,
    slug: emptySlug(id),
    lang,
    name: 'Deleted person',
    role,
    contact: { phones: [] },
    consent: { given: createdAt.slice(0, 10), wording: 'Their record was deleted.' },
    publication: 'withdrawn',
    source: { name: 'Restored from a backup' },
    createdAt,
    updatedAt,
    example,
  };
}

/**
 * Deletes and withdraws again the records of people that the audit says were deleted or withdrawn, for a backup may be older
 * than a wish not to be shown any more. Whoever was entered again later stays.
 *
 * A person whom a record of the backup names cannot be missing: such a record is emptied and withdrawn, which hides the award
 * that names it too.
 */
export async function forgetPeopleAgain(sql: Sql, changedIn: number): Promise<ForgottenPeople> {
  let [deleted, withdrawn] = [0, 0];
  for (const [id, standing] of await standings(sql)) {
    const record = standing === 'there' ? undefined : await recordById(sql, 'person', id);
    if (record === undefined) continue;
    const person = record as RecordTypes['person'];
    if (standing === 'deleted') {
      if (person.slug === emptySlug(id)) continue;
      deleted += 1;
      if ((await referrersOf(sql, id)).length === 0) await deleteRecord(sql, id);
      else {
        await updateRecord(sql, emptied(person), changedIn);
        await replaceReferences(sql, id, []);
        await sql.all('DELETE FROM private_details WHERE record_id = ?', [id]);
      }
    } else if (person.publication !== 'withdrawn') {
      withdrawn += 1;
      await updateRecord(sql, { ...person, publication: 'withdrawn' }, changedIn);
    }
  }
  return { deleted, withdrawn };
}
