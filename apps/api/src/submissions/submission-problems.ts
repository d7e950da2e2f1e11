import { ChallengeSpentError, InvalidSubmissionError, NominationsClosedError } from '@vcs/catalogue';
import type { z } from '@hono/zod-openapi';
import type { InvalidParameter } from '@vcs/schema';
import { dateText } from '../pages/words.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { problemFrom } from '../writing/catalogue-problems.ts';
import { checked } from '../writing/check-record.ts';
import { challengeProblem } from './limit.ts';
import type { Guard } from './limit.ts';

/** What was found is not repeated: it may be somebody's name. */
function withoutEcho(one: InvalidParameter): InvalidParameter {
  const plain = ['nothing', 'an unknown field'].includes(one.found);
  return { ...one, found: plain ? one.found : 'something else' };
}

function invalidSubmission(problems: readonly InvalidParameter[]): ProblemError {
  const invalidParameters = problems.map(withoutEcho);
  const list = invalidParameters.map(({ name, expected }) => `${name}: expected ${expected}`).join('; ');
  return new ProblemError('invalid-submission', `Nothing was kept. Correct these fields: ${list}`, {
    invalidParameters,
  });
}

/** @throws ProblemError invalid-submission, naming every field that is wrong by its JSON pointer */
export function checkedSubmission<Schema extends z.ZodObject>(schema: Schema, input: unknown): z.output<Schema> {
  try {
    return checked(schema, input);
  } catch (error) {
    if (error instanceof ProblemError && error.kind === 'invalid-record') {
      throw invalidSubmission(error.invalidParameters ?? []);
    }
    throw error;
  }
}

/** When nominations open, or that they are over, in words. */
export function closedText({ year, opens }: NominationsClosedError): string {
  return opens === undefined
    ? `Nominations for the ${year} are closed.`
    : `Nominations for the ${year} open on ${dateText(opens)}.`;
}

/** What the catalogue refuses, as the problem that a program is told. */
export function problemOfSubmission(error: unknown, serving: Serving, guard: Guard): unknown {
  if (error instanceof InvalidSubmissionError) {
    return invalidSubmission(
      error.problems.map(({ field, message }) => ({
        name: `/${field.replaceAll('.', '/')}`,
        expected: message.replace(/^expected /, ''),
        found: 'something else',
      })),
    );
  }
  if (error instanceof NominationsClosedError) {
    return new ProblemError('nominations-closed', `${closedText(error)} Nothing was kept.`);
  }
  if (error instanceof ChallengeSpentError) {
    return challengeProblem(serving, guard, 'This solution was used before. Solve the challenge in this answer.');
  }
  return problemFrom(error);
}
