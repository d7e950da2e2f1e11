import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupDamagedError, NewerBackupError } from './errors.ts';
import { extras } from './extras.ts';
import type { Extra } from './extras.ts';
import { knownKind, schemaProblems } from './known-kinds.ts';
import type { BackupFile, BackupManifest } from './manifest.ts';
import { backupFormatVersion, backupManifest, manifestName } from './manifest.ts';
import { readLines, useAnother } from './ndjson-files.ts';
import type { StoredRow } from './row-snapshot.ts';

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
export type BackupItem = { readonly row: StoredRow } | { readonly extra: Extra; readonly value: unknown };

/**
 * Everything in a backup, each file checked against its size, checksum and count, each record against its schema. Only
 * where it ends without an error is the backup whole.
 * @throws BackupDamagedError, NewerBackupError
 */
export async function* readBackup(folder: string, manifest: BackupManifest): AsyncGenerator<BackupItem> {
  for (const file of recordsFirst(manifest.files)) {
    const path = join(folder, file.path);
    const extra = extras.find(({ name }) => name === file.extra);
    const unknown = extra ? undefined : whatIsUnknown(file);
    if (unknown !== undefined && file.lines > 0) {
      throw new NewerBackupError(
        `${path} holds ${unknown}, which this version does not know. Nothing was restored. Update the software.`,
      );
    }
    let line = 0;
    for await (const text of readLines(path, file)) {
      line += 1;
      const value = parsed(text, `${path}, line ${line}`);
      const where = `${path}, line ${line}`;
      if (extra) yield { extra, value: checkedExtra(value, extra, where) };
      else yield { row: checkedRow(value, file, where) };
    }
  }
}

/** What is kept beside the records refers to them. */
function recordsFirst(files: readonly BackupFile[]): readonly BackupFile[] {
  return [...files.filter(({ kind }) => kind !== undefined), ...files.filter(({ kind }) => kind === undefined)];
}

function whatIsUnknown({ kind, path }: BackupFile): string | undefined {
  if (kind === undefined) return `something called ${path}`;
  return knownKind(kind) ? undefined : `records of the kind "${kind}"`;
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BackupDamagedError(`${where}: expected JSON, found something else. ${useAnother}`, { cause });
  }
}

function checkedExtra(value: unknown, { name, schema }: Extra, where: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BackupDamagedError(
    `${where}: expected one of the ${name}, found something else (${issue?.path.join('.')}: ${issue?.message}). ${useAnother}`,
  );
}

function checkedRow(value: unknown, file: BackupFile, where: string): StoredRow {
  const result = storedRow.safeParse(value);
  const kind = knownKind(file.kind ?? '');
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
