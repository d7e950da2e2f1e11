import assert from 'node:assert/strict';
import { problem } from '@vcs/schema';
import type { Problem } from '@vcs/schema';

/** Checks that an answer is a problem of the given status and kind, as every error must be, and returns it. */
export async function readProblem(response: Response, status: number, kind: string): Promise<Problem> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const body = problem.parse(await response.json());
  assert.equal(body.status, status);
  assert.equal(body.type, `/problems/${kind}`);
  return body;
}
