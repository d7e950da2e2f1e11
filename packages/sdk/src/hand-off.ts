import { exchange } from './exchange.ts';
import { refusal } from './refusal.ts';
import type { HandOff } from './types.generated.ts';

export interface SendHandOffOptions {
  /** Used in the place of the global `fetch`, which is otherwise looked up at each request. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds until it gives up. Default: 20 000. */
  timeout?: number | undefined;
  /** Ends the call. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Whether a hand-off may be sent to an address: it is about somebody, so the way there has to be a private one. */
export function takesHandOffs(endpoint: string | undefined): endpoint is string {
  return endpoint !== undefined && URL.canParse(endpoint) && new URL(endpoint).protocol === 'https:';
}

/**
 * Hands somebody on to a service, at the address that the service's record names (`referral.endpoint`), as JSON by POST.
 * Nothing of it goes to the directory, and it is sent once: whether an attempt without an answer arrived is not known, so
 * trying again is for people to decide. The reference stays the same then.
 *
 * @returns once the service has answered with any status from 200 to 299
 * @throws TypeError where the address is not one of `https:`; VcsError; the signal's reason once that has aborted
 */
export async function sendHandOff(
  endpoint: string,
  handOff: HandOff,
  { fetch: ask, timeout = 20_000, signal }: SendHandOffOptions = {},
): Promise<void> {
  if (!takesHandOffs(endpoint)) {
    throw new TypeError(`Expected an address that begins with https:, found ${endpoint}. Hand it on in another way.`);
  }
  const init: RequestInit = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(handOff),
    cache: 'no-store',
    // Neither is the page told to the service, nor the content to an address that the record does not name.
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  };
  // What the service answers beside the status is its own affair.
  const answered: typeof fetch = async (...asked) => {
    const response = await (ask ?? fetch)(...asked);
    return response.ok ? new Response(null, { status: 204 }) : response;
  };
  await exchange({ url: endpoint, init, fetch: answered, timeout, signal, expects: '', refusal });
}
