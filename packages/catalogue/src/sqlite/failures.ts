import {
  CatalogueError,
  DamagedDatabaseError,
  DatabaseBusyError,
  DatabaseDiskError,
  DatabaseNotWritableError,
  NotACatalogueError,
} from '../errors.ts';

/** Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte is the primary code. */
const primary = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === primary.busy || code === primary.locked;
}

/** The error to throw in place of one that SQLite threw: said in our words where we know what it means. */
export function explainFailure(error: unknown, path: string): unknown {
  if (error instanceof CatalogueError) return error;
  const cause = { cause: error };
  const reason = error instanceof Error ? error.message : String(error);
  switch (primaryCode(error)) {
    case primary.busy:
    case primary.locked:
      return busyError(path, error);
    case primary.corrupt:
      return new DamagedDatabaseError(
        `${path} is damaged (${reason}). Stop every program that uses it, keep a copy, and restore the latest backup in its place.`,
        cause,
      );
    case primary.notADatabase:
      return new NotACatalogueError(
        `Expected ${path} to be a SQLite database, found another kind of file. Correct DATABASE_URL or VCS_DATA_DIR, or restore a backup.`,
        cause,
      );
    case primary.cannotOpen:
    case primary.readOnly:
      return new DatabaseNotWritableError(
        `Cannot write to ${path} (${reason}). Give this program the right to write to the file and its folder, or choose another with DATABASE_URL or VCS_DATA_DIR.`,
        cause,
      );
    case primary.full:
    case primary.inputOutput:
      return new DatabaseDiskError(
        `The disk refused to keep ${path} (${reason}). Nothing of this change was kept. Make room or mend the disk, then try again.`,
        cause,
      );
    default:
      return error;
  }
}

export function busyError(path: string, cause?: unknown): DatabaseBusyError {
  return new DatabaseBusyError(
    `Another program has been changing ${path} for too long. Wait until it is done, or stop it, then try again.`,
    { cause },
  );
}
