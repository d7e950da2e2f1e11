import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { canonicalJson } from './canonical-json.ts';
import { BackupFolderError } from './errors.ts';
import { extras } from './extras.ts';
import type { Extra } from './extras.ts';
import { knownKinds, schemaProblems } from './known-kinds.ts';
import type { KnownKind } from './known-kinds.ts';
import type { BackupFile, BackupManifest } from './manifest.ts';
import { backupFormatVersion, manifestName } from './manifest.ts';
import { writeLines } from './ndjson-files.ts';
import type { RowSnapshot } from './row-snapshot.ts';
import type { RowStore } from './row-store.ts';

const mostToName = 10;

export interface BackupReport {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: BackupManifest;
  /** Records that no longer follow their schema, so that a restore would refuse them; the first ten of them by name. */
  readonly invalid: { readonly count: number; readonly first: readonly string[] };
}

/**
 * Writes everything that is kept, private details and deletions too, to a new folder: one state of the database, while
 * others go on reading and writing it. The folder appears when it is whole and on the disk, never before.
 *
 * @param folder its parents are made; it must not exist, or be empty
 * @throws BackupFolderError
 */
export async function backUp(
  store: Pick<RowStore, 'snapshot'>,
  folder: string,
  clock: () => Date = () => new Date(),
): Promise<BackupReport> {
  const target = resolve(folder);
  await mustBeFree(target);
  const partial = await makePartialFolder(target);
  try {
    const written = await store.snapshot((snapshot) => writeSnapshot(snapshot, partial, clock()));
    await writeLines(join(partial, manifestName), oneLine(JSON.stringify(written.manifest, null, 2)));
    for (const name of ['records', '.']) await syncFolder(join(partial, name));
    await putInPlace(partial, target);
    return { folder: target, ...written };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function writeSnapshot(snapshot: RowSnapshot, folder: string, now: Date) {
  await mkdir(join(folder, 'records'), { mode: 0o700 });
  const files: BackupFile[] = [];
  const invalid = { count: 0, first: [] as string[] };
  const check = (kind: KnownKind, slug: string, record: unknown) => {
    if (schemaProblems(kind, record).length === 0) return;
    invalid.count += 1;
    if (invalid.first.length < mostToName) invalid.first.push(`${kind.name} ${slug}`);
  };
  for (const kind of knownKinds) {
    const path = `records/${kind.name}.ndjson`;
    files.push({ path, kind: kind.name, ...(await writeLines(join(folder, path), rowLines(snapshot, kind, check))) });
  }
  for (const extra of extras) {
    const path = `${extra.name}.ndjson`;
    files.push({ path, extra: extra.name, ...(await writeLines(join(folder, path), extraLines(snapshot, extra))) });
  }
  const manifest: BackupManifest = {
    format: 'vcs-backup',
    formatVersion: backupFormatVersion,
    createdAt: now.toISOString(),
    datasetVersion: snapshot.version,
    records: files.reduce((sum, { kind, lines }) => sum + (kind === undefined ? 0 : lines), 0),
    files,
  };
  return { manifest, invalid };
}

async function* rowLines(
  snapshot: RowSnapshot,
  kind: KnownKind,
  check: (kind: KnownKind, slug: string, record: unknown) => void,
): AsyncGenerator<string> {
  for await (const page of snapshot.pages(kind.name)) {
    for (const row of page) {
      check(kind, row.slug, row.record);
      yield canonicalJson(row);
    }
  }
}

async function* extraLines({ sql }: RowSnapshot, extra: Extra): AsyncGenerator<string> {
  for await (const value of extra.read(sql)) yield canonicalJson(value);
}

async function* oneLine(text: string): AsyncGenerator<string> {
  yield text;
}

async function mustBeFree(target: string): Promise<void> {
  try {
    const names = await readdir(target);
    if (names.length === 0) return;
    throw new BackupFolderError(
      `Expected a new or empty folder for the backup, found ${target} with ${names.length === 1 ? 'a file' : `${names.length} files`} in it. Nothing was written. Name another folder, such as one with the date.`,
    );
  } catch (error) {
    if (error instanceof BackupFolderError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw cannotUse(target, error);
  }
}

/** Beside the target, so that it can be renamed to it in one step. */
async function makePartialFolder(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `.${basename(target)}.partial-`));
  } catch (error) {
    throw cannotUse(target, error);
  }
}

async function putInPlace(partial: string, target: string): Promise<void> {
  try {
    await rename(partial, target);
    await syncFolder(dirname(target));
  } catch (error) {
    throw cannotUse(target, error);
  }
}

function cannotUse(target: string, cause: unknown): BackupFolderError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BackupFolderError(
    `Cannot make the folder ${target} for the backup (${reason}). Nothing was written. Name another folder, or one that you may write to.`,
    { cause },
  );
}

/** Names of files are on the disk only when their folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
