import { resolve } from 'node:path';
import type { StoredCatalogue } from './engine.ts';
import { DatabaseNotEmptyError } from './errors.ts';
import type { BackupManifest } from './manifest.ts';
import { readBackup, readManifest } from './read-backup.ts';

export interface RestoreOptions {
  /** Replace what the database holds; otherwise it must be empty. */
  readonly replace?: boolean;
}

export interface RestoreReport {
  readonly manifest: BackupManifest;
  /** Whether the database held something before. */
  readonly replaced: boolean;
  /** Version of the dataset as it is now. */
  readonly datasetVersion: number;
}

/**
 * Puts back everything that a backup holds, after all of it has been checked, and in one transaction: where anything
 * fails, the database stays as it was.
 *
 * The version of the dataset is that of the backup; where that would go back in a database that is in use, the next
 * one, since equal versions must mean equal answers.
 * @throws BackupDamagedError, NewerBackupError, DatabaseNotEmptyError, MissingReferenceError
 */
export async function restoreFrom(
  store: StoredCatalogue,
  folder: string,
  { replace = false }: RestoreOptions = {},
): Promise<RestoreReport> {
  const source = resolve(folder);
  const manifest = await readManifest(source);
  for await (const item of readBackup(source, manifest, store.extras)) void item;
  return store.change(async (change) => {
    const empty = await change.isEmpty();
    if (!empty && !replace) {
      throw new DatabaseNotEmptyError(
        'Expected an empty database to restore into, found records in it. Nothing was changed. Back it up first, then use --replace, or name another database with DATABASE_URL.',
      );
    }
    await change.clear();
    for await (const item of readBackup(source, manifest, store.extras)) {
      if ('row' in item) await change.write(item.row);
      else await change.writeExtra(item.extra.name, item.extra.value);
    }
    const datasetVersion = Math.max(manifest.datasetVersion, change.version === 0 ? 0 : change.version + 1);
    await change.finishAs(datasetVersion);
    return { manifest, replaced: !empty, datasetVersion };
  });
}
