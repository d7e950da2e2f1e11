import type { Context } from 'hono';
import { ProblemError } from '../problem/errors.ts';
import { recordTag } from './answer-holder.ts';

/** What a request demands of the record before it is changed. */
export interface Preconditions {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export function preconditionsOf(context: Context): Preconditions {
  return { ifMatch: context.req.header('if-match'), ifNoneMatch: context.req.header('if-none-match') };
}

/** By the strong comparison of RFC 9110, section 8.8.3.2: a weak tag is never the same. */
function names(ifMatch: string, tag: string): boolean {
  return ifMatch.split(',').some((candidate) => candidate.trim() === '*' || candidate.trim() === tag);
}

/**
 * To be asked inside the change, so that of two who saw the same record one is told that it is no longer so.
 * @param record as it is; undefined where there is none
 * @throws ProblemError precondition-failed, precondition-required
 */
export function mustHold({ ifMatch, ifNoneMatch }: Preconditions, record: object | undefined): void {
  const failed = (detail: string) =>
    new ProblemError('precondition-failed', detail, {
      headers: record === undefined ? {} : { ETag: recordTag(record) },
    });
  if (record === undefined) {
    if (ifMatch !== undefined) throw failed('If-Match names a record, but there is none here, or no longer.');
    return;
  }
  if (ifNoneMatch !== undefined) {
    if (names(ifNoneMatch, recordTag(record))) {
      throw failed('If-None-Match says that there must be none, but there is one. To change it, send If-Match.');
    }
  }
  if (ifMatch === undefined) {
    throw new ProblemError(
      'precondition-required',
      'To change a record, say in If-Match which state of it you saw: send the ETag that you got with it.',
      { headers: { ETag: recordTag(record) } },
    );
  }
  if (!names(ifMatch, recordTag(record))) {
    throw failed(
      'The record is no longer as you saw it. Get it again, look at what is different, and send your change with its ETag.',
    );
  }
}
