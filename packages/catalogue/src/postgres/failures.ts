import {
  CatalogueError,
  DamagedDatabaseError,
  DatabaseBusyError,
  DatabaseDiskError,
  DatabaseNotWritableError,
  DatabaseUnreachableError,
} from '../errors.ts';
import type { AddressSetting } from './address.ts';

/**
 * The error to throw in place of one that PostgreSQL, its driver or the network gave. `shown` names the database, `setting`
 * what to correct.
 */
export function explainFailure(error: unknown, shown: string, setting: AddressSetting = 'DATABASE_URL'): unknown {
  if (error instanceof CatalogueError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const cause = { cause: error };
  switch (true) {
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    case ['55P03', '57014', '40001', '40P01'].includes(code):
      return new DatabaseBusyError(
        `The database ${shown} was kept busy by others for too long (${error.message}). Wait until they are done, then try again.`,
        cause,
      );
    case ['53100', '58030'].includes(code):
      return new DatabaseDiskError(
        `The disk of the database ${shown} refused to keep this (${error.message}). Nothing of this change was kept. Make room or mend the disk, then try again.`,
        cause,
      );
    case ['42501', '25006'].includes(code):
      return new DatabaseNotWritableError(
        `Cannot write to the database ${shown} (${error.message}). Give its user the right to create and change tables in the schema, or correct ${setting}.`,
        cause,
      );
    case code === 'XX001' || code === 'XX002':
      return new DamagedDatabaseError(
        `The database ${shown} is damaged (${error.message}). Keep a copy, and restore the latest backup in its place.`,
        cause,
      );
    case /^(?:08|28|57P|3D|53[23])/.test(code) || isOfTheNetwork(error, code):
      return new DatabaseUnreachableError(
        `Cannot use the database ${shown} (${error.message || code}). See that the server runs and lets this program in, or correct ${setting}.`,
        cause,
      );
    default:
      return error;
  }
}

function isOfTheNetwork(error: Error, code: string): boolean {
  if (/^(?:ECONN|ENOT|EAI_|ETIMEDOUT|EPIPE|EHOST|ENET)/.test(code)) return true;
  return /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(
    error.message,
  );
}
