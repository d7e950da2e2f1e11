import { CatalogueError } from '../errors.ts';

/** There is no database where one was to be read. */
export class MissingDatabaseError extends CatalogueError {
  override readonly name = 'MissingDatabaseError';
}

/** The folder for a backup cannot be used; nothing was written to it. */
export class BackupFolderError extends CatalogueError {
  override readonly name = 'BackupFolderError';
}

/** A folder is no backup, or one that is not whole. Nothing was restored. */
export class BackupDamagedError extends CatalogueError {
  override readonly name = 'BackupDamagedError';
}

/** The backup was made by a newer version of this software, or has kinds of record that this one does not know. */
export class NewerBackupError extends CatalogueError {
  override readonly name = 'NewerBackupError';
}

/** The database has records already, and nobody said that they may be replaced. */
export class DatabaseNotEmptyError extends CatalogueError {
  override readonly name = 'DatabaseNotEmptyError';
}
