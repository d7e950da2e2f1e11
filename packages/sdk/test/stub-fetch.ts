/** One request as a stub saw it. */
export interface Seen {
  url: string;
  init: RequestInit;
}

/** A `fetch` that answers with what is given, one after the other, the last one for ever; `seen` is what was asked. */
export function stubFetch(...answers: (() => Response | Promise<Response>)[]): typeof fetch & { seen: Seen[] } {
  const seen: Seen[] = [];
  const stub: typeof fetch = async (input, init = {}) => {
    seen.push({ url: String(input), init });
    const next = answers[Math.min(seen.length, answers.length) - 1];
    if (next === undefined) throw new Error('A stub without answers was asked.');
    return next();
  };
  return Object.assign(stub, { seen });
}

/** An answer to a search; `marker` tells it from others. */
export function page(marker: string | number = '', headers: Record<string, string> = {}): () => Response {
  const body = {
    items: [],
    total: 0,
    page: 1,
    per_page: 20,
    pages: 0,
    facets: { category: [], ward: [] },
    didYouMean: `${marker}`,
  };
  return () => Response.json(body, { headers });
}

export function status(code: number, headers: Record<string, string> = {}): () => Response {
  return () => new Response('', { status: code, headers });
}

export function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'));
}

export function silent(): Promise<Response> {
  return new Promise(() => {});
}

/** Lets everything that waits for nothing but promises come to its end. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What a promise has come to by now. */
export async function stateOf(promise: Promise<unknown>): Promise<'pending' | 'fulfilled' | 'rejected'> {
  let state: 'pending' | 'fulfilled' | 'rejected' = 'pending';
  promise.then(
    () => (state = 'fulfilled'),
    () => (state = 'rejected'),
  );
  await settled();
  return state;
}

/** The error that a promise rejects with. */
export function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Expected an error, found ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}

/** What a promise was fulfilled or rejected with; an error, rather than a wait without end, where it is neither by now. */
export async function now<T>(promise: Promise<T>): Promise<T> {
  if ((await stateOf(promise)) === 'pending')
    throw new Error('Expected a promise that is settled, found one that waits.');
  return promise;
}
