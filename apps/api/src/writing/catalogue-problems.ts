import {
  DatabaseBusyError,
  IdentifierTakenError,
  KeyReusedError,
  MissingReferenceError,
  RecordInUseError,
  SlugTakenError,
} from '@vcs/catalogue';
import type { InvalidParameter } from '@vcs/schema';
import { ProblemError } from '../problem/errors.ts';

/** Where a field that names other records holds this id. */
function pointerTo(record: object | undefined, field: string, id: string): string {
  const value = (record as Record<string, unknown> | undefined)?.[field];
  const index = Array.isArray(value) ? value.indexOf(id) : -1;
  return index < 0 ? `/${field}` : `/${field}/${index}`;
}

/**
 * What the catalogue refuses, as the problem that the caller is told.
 * @param record that was to be kept
 */
export function problemFrom(error: unknown, record?: object): unknown {
  if (!(error instanceof Error)) return error;
  const cause = { cause: error };
  switch (true) {
    case error instanceof SlugTakenError:
    case error instanceof IdentifierTakenError:
      return new ProblemError('already-taken', error.message, cause);
    case error instanceof RecordInUseError:
      return new ProblemError('record-in-use', error.message, cause);
    case error instanceof KeyReusedError:
      return new ProblemError('key-reused', error.message, cause);
    case error instanceof MissingReferenceError: {
      const invalidParameters: InvalidParameter[] = error.missing.map(({ field, kind, to }) => ({
        name: pointerTo(record, field, to),
        expected: `the id of a record of the kind ${kind}`,
        found: `${to}, which is none`,
      }));
      return new ProblemError('reference-not-found', error.message, { ...cause, invalidParameters });
    }
    case error instanceof DatabaseBusyError:
      return new ProblemError('records-changing', 'Others are changing the records. Nothing was changed. Try again.', {
        ...cause,
        headers: { 'Retry-After': '5' },
      });
    default:
      return error;
  }
}
