import { createHash } from 'node:crypto';
import { MigrationChangedError, NewerDatabaseError } from '../errors.ts';

export interface Migration {
  /** Counted from 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly statements: string;
}

export function checksumOf({ name, statements }: Migration): string {
  return createHash('sha256').update(`${name}\n${statements}`).digest('hex');
}

/**
 * The migrations that a database lacks, from those that it says it has. `shown` names the database in messages.
 * @throws NewerDatabaseError, MigrationChangedError
 */
export function pendingMigrations(
  applied: readonly Readonly<Record<string, unknown>>[],
  known: readonly Migration[],
  shown: string,
): readonly Migration[] {
  for (const { number, name, checksum } of applied) {
    const migration = known.find((candidate) => candidate.number === Number(number));
    if (migration === undefined) {
      throw new NewerDatabaseError(
        `${shown} was made by a newer version of this software: it has migration ${String(number)} (${String(name)}), and this version knows ${known.length}. Nothing was changed. Update the software, or restore a backup made with this version.`,
      );
    }
    if (checksumOf(migration) !== checksum) {
      throw new MigrationChangedError(
        `Migration ${String(number)} (${String(name)}) in ${shown} is not the one that this software has: checksum ${String(checksum).slice(0, 12)} was expected, ${checksumOf(migration).slice(0, 12)} found. Nothing was changed. Use the release that made the database, or restore a backup.`,
      );
    }
  }
  return known.slice(applied.length);
}
