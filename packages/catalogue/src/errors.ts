/** What is wrong with one field of a record. */
export interface FieldProblem {
  /** Path of the field, such as `contact.phones.0.number`; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
}

/** Base of everything this package throws on purpose. Its message says what was expected, what was found and what to do. */
export class CatalogueError extends Error {
  override readonly name: string = 'CatalogueError';
}

export class DatabaseUrlError extends CatalogueError {
  override readonly name = 'DatabaseUrlError';
}

/** The address is that of an engine which this build does not have. */
export class UnsupportedDatabaseError extends CatalogueError {
  override readonly name = 'UnsupportedDatabaseError';
}

/** The file of the database, or its folder, cannot be made or written to. */
export class DatabaseNotWritableError extends CatalogueError {
  override readonly name = 'DatabaseNotWritableError';
}

/** The file is no SQLite database, or one of another program. */
export class NotACatalogueError extends CatalogueError {
  override readonly name = 'NotACatalogueError';
}

export class DamagedDatabaseError extends CatalogueError {
  override readonly name = 'DamagedDatabaseError';
}

/** The file was last written by a newer version of this software. */
export class NewerDatabaseError extends CatalogueError {
  override readonly name = 'NewerDatabaseError';
}

/** A migration that was applied to the file is not the one this software has. */
export class MigrationChangedError extends CatalogueError {
  override readonly name = 'MigrationChangedError';
}

/** Somebody else has been changing the database for longer than is reasonable to wait. */
export class DatabaseBusyError extends CatalogueError {
  override readonly name = 'DatabaseBusyError';
}

/** The disk is full, read-only or failing. */
export class DatabaseDiskError extends CatalogueError {
  override readonly name = 'DatabaseDiskError';
}

export class CatalogueClosedError extends CatalogueError {
  override readonly name = 'CatalogueClosedError';
}

/** A writer was used after its change, or a change was started inside another. */
export class ChangeOrderError extends CatalogueError {
  override readonly name = 'ChangeOrderError';
}

export class InvalidRecordError extends CatalogueError {
  override readonly name = 'InvalidRecordError';
  readonly problems: readonly FieldProblem[];

  constructor(record: string, problems: readonly FieldProblem[]) {
    const list = problems.map(({ field, message }) => `${field === '' ? 'record' : field}: ${message}`).join('; ');
    super(`The ${record} does not follow its schema, so it was not kept. Correct these fields: ${list}`);
    this.problems = problems;
  }
}

/** Another record of the same kind has the slug already. */
export class SlugTakenError extends CatalogueError {
  override readonly name = 'SlugTakenError';
}

/** A record of another kind has the identifier already. */
export class IdentifierTakenError extends CatalogueError {
  override readonly name = 'IdentifierTakenError';
}

/** A field names a record that is not there, or not of the kind that it should be. */
export interface MissingReference {
  readonly field: string;
  /** Kind that the record should be of. */
  readonly kind: string;
  /** Id of the record. */
  readonly to: string;
}

/** A record refers to one that is not there. */
export class MissingReferenceError extends CatalogueError {
  override readonly name = 'MissingReferenceError';
  /** Some of what is missing, where it is records that name it. */
  readonly missing: readonly MissingReference[];

  constructor(message: string, missing: readonly MissingReference[] = []) {
    super(message);
    this.missing = missing;
  }
}

/** A record cannot be deleted while others refer to it. */
export class RecordInUseError extends CatalogueError {
  override readonly name = 'RecordInUseError';
}

/** The records changed while somebody read all of them, so that the rest would be of another state. */
export class RecordsChangedError extends CatalogueError {
  override readonly name = 'RecordsChangedError';
}

/** The database server cannot be reached, or does not let this program in. */
export class DatabaseUnreachableError extends CatalogueError {
  override readonly name = 'DatabaseUnreachableError';
}
