import {
  DatabaseBusyError,
  IdentifierTakenError,
  KeyReusedError,
  MissingReferenceError,
  RecordInUseError,
  SlugTakenError,
} from '@vcs/catalogue';
import type { InvalidParameter } from '@vcs/schema';
import type { Bearer } from '../access/require-token.ts';
import { ProblemError } from '../problem/errors.ts';

/** Where a field that names other records holds this id. */
function pointerTo(record: object | undefined, field: string, id: string): string {
  const value = (record as Record<string, unknown> | undefined)?.[field];
  const index = Array.isArray(value) ? value.indexOf(id) : -1;
  return index < 0 ? `/${field}` : `/${field}/${index}`;
}

/** For who sees only records of their own. What the catalogue says names the other records, be they drafts of others. */
const withoutNames = {
  'already-taken': 'Another record has the slug or the id already. Choose another one.',
  'record-in-use': 'The record cannot be deleted while others refer to it. Withdraw it instead.',
};

/**
 * What the catalogue refuses, as the problem that the caller is told.
 * @param record that was to be kept
 * @param bearer who is told
 */
export function problemFrom(error: unknown, record?: object, bearer?: Bearer): unknown {
  if (!(error instanceof Error)) return error;
  const cause = { cause: error };
  const aboutOthers = (kind: keyof typeof withoutNames) =>
    new ProblemError(kind, bearer?.token.scope === 'partner' ? withoutNames[kind] : error.message, cause);
  switch (true) {
    case error instanceof SlugTakenError:
    case error instanceof IdentifierTakenError:
      return aboutOthers('already-taken');
    case error instanceof RecordInUseError:
      return aboutOthers('record-in-use');
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
