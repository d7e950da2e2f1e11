import { DecisionError, InvalidRecordError } from '@vcs/catalogue';
import { ProblemError } from '../problem/errors.ts';
import { problemFrom } from '../writing/catalogue-problems.ts';
import { invalidRecord } from '../writing/check-record.ts';

/** What stands in the way of a decision, as the problem that the moderator is told. */
export function decisionProblem(error: unknown): unknown {
  if (error instanceof DecisionError) return new ProblemError('decision-refused', error.message, { cause: error });
  if (error instanceof InvalidRecordError) {
    return invalidRecord(
      error.problems.map(({ field, message }) => ({
        name: `/${field.replaceAll('.', '/')}`,
        expected: message.replace(/^expected /, ''),
        found: 'something else',
      })),
    );
  }
  return problemFrom(error);
}
