import type { Answer, Connection, RequestOptions } from './connection.ts';
import { isVcsError } from './errors.ts';
import { solveChallenge } from './proof-of-work.ts';
import type {
  ChangeRequestInput,
  ListingRequestInput,
  NominationRequestInput,
  SubmissionReceipt,
} from './types.generated.ts';

export interface SubmissionOptions extends RequestOptions {
  /** Names this submission, so that it may be sent again where no answer came. Default: one of its own for each call. */
  idempotencyKey?: string | undefined;
}

/** A key that no other request has; none where the page is not secure, and the request is then sent once. */
export function newKey(): string | undefined {
  return globalThis.crypto?.randomUUID?.();
}

function submit<Content extends object>(
  { request }: Connection,
  kind: string,
  content: Content,
  { idempotencyKey = newKey(), ...options }: SubmissionOptions = {},
): Promise<Answer<SubmissionReceipt>> {
  const body: Content & { proofOfWork?: string } = { ...content };
  let solved = false;
  return request(
    {
      method: 'POST',
      path: ['submissions', kind],
      expects: 'reference',
      lang: false,
      body,
      idempotencyKey,
      // Where a network has sent a lot, the API asks for a proof of work, and takes one for each submission.
      async again(error, until, signal) {
        const challenge = isVcsError(error, 'rate-limit') && !solved && error.problem?.challenge;
        const solution = challenge && (await solveChallenge(challenge, until, signal));
        if (!solution) return false;
        body.proofOfWork = solution;
        return (solved = true);
      },
    },
    options,
  );
}

/** Suggests a change to a listing. It is held for a moderator. */
export function suggestChange(
  connection: Connection,
  content: ChangeRequestInput,
  options?: SubmissionOptions,
): Promise<Answer<SubmissionReceipt>> {
  return submit(connection, 'changes', content, options);
}

/** Sends in an organisation that is not listed, with what it offers. It is held for a moderator. */
export function addListing(
  connection: Connection,
  content: ListingRequestInput,
  options?: SubmissionOptions,
): Promise<Answer<SubmissionReceipt>> {
  return submit(connection, 'listings', content, options);
}

/** Nominates for an award, while nominations are open. It is held for a moderator. */
export function nominate(
  connection: Connection,
  content: NominationRequestInput,
  options?: SubmissionOptions,
): Promise<Answer<SubmissionReceipt>> {
  return submit(connection, 'nominations', content, options);
}
