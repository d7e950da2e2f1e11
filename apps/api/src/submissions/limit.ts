import type { SpentChallenge } from '@vcs/catalogue';
import type { Context } from 'hono';
import type { LimitState } from '../limits/limiter.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { issueChallenge, solvedChallenge } from './proof-of-work.ts';
import type { Signer } from './signer.ts';

/** What guards submissions. */
export interface Guard {
  readonly signer: Signer;
  /** Zero bits that a program over the limit has to find. */
  readonly proofBits: number;
}

/** The problem that a program over the limit is answered with. */
export function challengeProblem(
  serving: Serving,
  { signer, proofBits }: Guard,
  why: string,
  seconds?: number,
): ProblemError {
  return new ProblemError('too-many-requests', why, {
    headers: seconds === undefined ? {} : { 'Retry-After': String(seconds) },
    challenge: issueChallenge(signer, serving.clock(), proofBits),
  });
}

/**
 * Lets a program send while its network has sent little, and after that with a proof of work.
 * @returns the challenge that is spent with this submission
 * @throws ProblemError too-many-requests, with a challenge
 */
export async function passAsProgram(
  context: Context,
  serving: Serving,
  guard: Guard,
  solution: string | undefined,
): Promise<SpentChallenge | undefined> {
  const { allowed, resetSeconds }: LimitState = await serving.limiter.take('submission', context);
  if (allowed) return undefined;
  const solved = solution === undefined ? undefined : solvedChallenge(guard.signer, solution, serving.clock());
  if (solved) return solved;
  throw challengeProblem(
    serving,
    guard,
    solution === undefined
      ? `Your network has sent a lot. Try again in ${resetSeconds} seconds, or solve the challenge and send the submission again with the solution in proofOfWork. Nothing was kept.`
      : 'What proofOfWork holds is no solution of a challenge that is still open. Solve the one in this answer. Nothing was kept.',
    resetSeconds,
  );
}
