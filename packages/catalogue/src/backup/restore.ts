import { resolve } from 'node:path';
import { appendToAudit } from '../access/audit-table.ts';
import type { ChangedBy } from '../access/changed-by.ts';
import { hasGeography } from '../geography/geography-table.ts';
import { eraseAgain } from '../submissions/erase-again.ts';
import { hasSubmissions } from '../submissions/submission-table.ts';
import { DatabaseNotEmptyError } from './errors.ts';
import type { Extra } from './extras.ts';
import { forgetPeopleAgain } from './forgotten-people.ts';
import type { ForgottenPeople } from './forgotten-people.ts';
import type { BackupManifest } from './manifest.ts';
import { readBackup, readManifest } from './read-backup.ts';
import type { BackupItem } from './read-backup.ts';
import type { RowChange } from './row-change.ts';
import type { StoredRow } from './row-snapshot.ts';
import type { RowStore } from './row-store.ts';

const rowsAtATime = 200;

type RestoreTarget = Pick<RowStore, 'change'>;

export interface RestoreOptions {
  /** Replace what the database holds; otherwise it must be empty. */
  readonly replace?: boolean;
  /** Who restores, for the audit; without it the audit says nothing of it. */
  readonly by?: ChangedBy;
}

export interface RestoreReport {
  readonly manifest: BackupManifest;
  /** Whether the database held something before. */
  readonly replaced: boolean;
  /** Version of the dataset as it is now. */
  readonly datasetVersion: number;
  /** Erasures of personal details, by the audit of the database or the backup, that had to be made again. */
  readonly erasedAgain: number;
  /** People of the backup whom the audit says were deleted or withdrawn since. */
  readonly forgottenPeople: ForgottenPeople;
}

/**
 * Puts back everything that a backup holds, after all of it has been checked, and in one transaction: where anything
 * fails, the database stays as it was.
 *
 * The version of the dataset is that of the backup; where that would go back in a database that is in use, the next
 * one, since equal versions must mean equal answers.
 *
 * Personal details that were erased since, and people whose records were deleted or withdrawn since, as far as the audit of
 * the database or of the backup says so, do not come back.
 *
 * @param store the database, or what opens it once the backup is known to be whole: one that may be made by opening it
 * is then not made for nothing
 * @throws BackupDamagedError, NewerBackupError, DatabaseNotEmptyError, MissingReferenceError
 */
export async function restoreFrom(
  store: RestoreTarget | (() => Promise<RestoreTarget>),
  folder: string,
  { replace = false, by }: RestoreOptions = {},
): Promise<RestoreReport> {
  const source = resolve(folder);
  const manifest = await readManifest(source);
  for await (const item of readBackup(source, manifest)) void item;
  const target = typeof store === 'function' ? await store() : store;
  return target.change(async (change) => {
    const used = (await change.hasRecords()) || (await hasGeography(change.sql)) || (await hasSubmissions(change.sql));
    if (used && !replace) {
      throw new DatabaseNotEmptyError(
        'Expected an empty database to restore into, found records, ward boundaries, postcodes or submissions in it. Nothing was changed. Back it up first, then use --replace, or name another database with DATABASE_URL.',
      );
    }
    const datasetVersion = Math.max(manifest.datasetVersion, change.version === 0 ? 0 : change.version + 1);
    await change.clear(datasetVersion);
    await writeAll(change, readBackup(source, manifest));
    const erasedAgain = await eraseAgain(change.sql);
    const forgottenPeople = await forgetPeopleAgain(change.sql, datasetVersion);
    await change.finishAs(datasetVersion);
    if (by !== undefined) {
      const subject = { kind: 'dataset', id: 'dataset', name: `backup of ${manifest.createdAt}` };
      const now = new Date();
      await appendToAudit(change.sql, now, by, crypto.randomUUID(), [{ action: 'restored', subject, difference: [] }]);
    }
    return { manifest, replaced: used, datasetVersion, erasedAgain, forgottenPeople };
  });
}

async function writeAll(change: RowChange, items: AsyncIterable<BackupItem>): Promise<void> {
  let rows: StoredRow[] = [];
  let values: unknown[] = [];
  let extra: Extra | undefined;
  const flush = async () => {
    if (rows.length > 0) await change.write(rows);
    if (extra && values.length > 0) await extra.write(change.sql, values);
    [rows, values] = [[], []];
  };
  for await (const item of items) {
    const next = 'row' in item ? undefined : item.extra;
    // What is kept beside the records comes after all of them.
    if (next !== extra || rows.length + values.length >= rowsAtATime) await flush();
    extra = next;
    if ('row' in item) rows.push(item.row);
    else values.push(item.value);
  }
  await flush();
}
