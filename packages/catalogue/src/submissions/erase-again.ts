import { auditEntries } from '../access/audit-table.ts';
import type { Sql } from '../record/sql.ts';
import { eraseOne } from './personal-details.ts';
import type { Erasure } from './personal-details.ts';

const entriesAtATime = 200;
const pointers: readonly string[] = ['/personal', '/personal/nomineeContact'] satisfies Erasure['pointer'][];

/**
 * Erases what the audit says was erased, for a backup may be older than a wish to be forgotten. Nothing but a restore brings
 * such details back, so that whatever is found of them is to go.
 * @returns how many erasures there was something to do for
 */
export async function eraseAgain(sql: Sql): Promise<number> {
  let erased = 0;
  for (let before: number | undefined; ;) {
    const entries = await auditEntries(sql, { kind: 'submission', action: 'deleted', before, limit: entriesAtATime });
    for (const { subject, difference, at } of entries) {
      const pointer = difference[0]?.pointer ?? '';
      if (!pointers.includes(pointer)) continue;
      const erasure = { reference: subject.id, pointer: pointer as Erasure['pointer'] };
      if (await eraseOne(sql, erasure, at)) erased += 1;
    }
    if (entries.length < entriesAtATime) return erased;
    before = entries.at(-1)!.number;
  }
}
