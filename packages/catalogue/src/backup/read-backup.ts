import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoredExtra, StoredRow } from './engine.ts';
import { BackupDamagedError, NewerBackupError } from './errors.ts';
import { knownKind, knownKinds, schemaProblems } from './known-kinds.ts';
import type { BackupFile, BackupManifest } from './manifest.ts';
import { backupFormatVersion, backupManifest, manifestName } from './manifest.ts';
import { readLines, useAnother } from './ndjson-files.ts';

const storedRow = z.strictObject({
  kind: z.string(),
  id: z.uuid(),
  slug: z.string(),
  publication: z.string(),
  revision: z.int().min(1),
  changedIn: z.int().min(0),
  record: z.record(z.string(), z.unknown()),
});

/** @throws BackupDamagedError, NewerBackupError */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const path = join(folder, manifestName);
  let found: unknown;
  try {
    found = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? `${manifestName} is no JSON` : `no ${manifestName} can be read in it`;
    throw new BackupDamagedError(
      `Expected ${folder} to be a backup, but ${reason}. Nothing was restored. Name a folder that "vcs backup" made.`,
      { cause },
    );
  }
  const version = z.object({ format: z.literal('vcs-backup'), formatVersion: z.int() }).safeParse(found);
  if (version.success && version.data.formatVersion > backupFormatVersion) {
    throw new NewerBackupError(
      `${folder} has the backup format ${version.data.formatVersion}, and this version knows ${backupFormatVersion}. Nothing was restored. Update the software.`,
    );
  }
  const manifest = backupManifest.safeParse(found);
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    throw new BackupDamagedError(
      `${path} is not the manifest of a backup (${issue?.path.join('.')}: ${issue?.message}). ${useAnother}`,
    );
  }
  return manifest.data;
}

/** What is read of a backup, one by one. */
export type BackupItem =
  { readonly row: StoredRow } | { readonly extra: { readonly name: string; readonly value: StoredExtra } };

/**
 * Everything in a backup, each file checked against its size, checksum and count, each record against its schema. Only
 * where it ends without an error is the backup whole.
 *
 * @param extras names of what the engine keeps beside the records
 * @throws BackupDamagedError, NewerBackupError
 */
export async function* readBackup(
  folder: string,
  manifest: BackupManifest,
  extras: readonly string[],
): AsyncGenerator<BackupItem> {
  for (const file of manifest.files) {
    const path = join(folder, file.path);
    const unknown = whatIsUnknown(file, extras);
    if (unknown !== undefined && file.lines > 0) {
      throw new NewerBackupError(
        `${path} holds ${unknown}, which this version does not know. Nothing was restored. Update the software.`,
      );
    }
    let line = 0;
    for await (const text of readLines(path, file)) {
      line += 1;
      const value = parsed(text, `${path}, line ${line}`);
      if (file.extra !== undefined) yield { extra: { name: file.extra, value } };
      else yield { row: checkedRow(value, file, `${path}, line ${line}`) };
    }
  }
}

function whatIsUnknown({ kind, extra }: BackupFile, extras: readonly string[]): string | undefined {
  if (kind !== undefined) return knownKind(kind) ? undefined : `records of the kind "${kind}"`;
  return extra !== undefined && extras.includes(extra) ? undefined : `"${extra}"`;
}

function parsed(text: string, where: string): StoredExtra {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as StoredExtra;
  } catch {
    // Said below.
  }
  throw new BackupDamagedError(`${where}: expected an object in JSON, found something else. ${useAnother}`);
}

function checkedRow(value: unknown, file: BackupFile, where: string): StoredRow {
  const result = storedRow.safeParse(value);
  const kind = knownKinds.find(({ name }) => name === file.kind);
  if (!result.success || !kind || result.data.kind !== kind.name) {
    throw new BackupDamagedError(`${where}: expected a stored ${file.kind}, found something else. ${useAnother}`);
  }
  const row = result.data;
  const { id, slug, publication } = row.record;
  const problems = schemaProblems(kind, row.record);
  if (problems.length === 0 && id === row.id && slug === row.slug && publication === row.publication) return row;
  const list = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new BackupDamagedError(
    `${where}: the ${kind.name} ${row.slug} does not follow its schema (${list || 'its row and its content differ'}). Nothing was restored. Restore with the release that made the backup and correct the record there, or use another backup.`,
  );
}
