// What can go wrong between a client and the API. Plain values, since a test in a browser sends them to the proxy.

/** A share of something, from 0 (nothing of it) to 1 (all of it). */
type Share = number;

export type Fault =
  /** The right answer. */
  | { kind: 'none' }
  /** The right answer, after a wait. */
  | { kind: 'latency'; milliseconds: number }
  /** The right answer in `pieces`, with a wait before each of them. */
  | { kind: 'drip'; pieces: number; milliseconds: number }
  /** The connection stays open without a word, or without another. */
  | { kind: 'silence'; after: 'request' | 'headers' | 'half the body' }
  /** The connection breaks. With `carriedOut` the API has done what it was asked by then. */
  | { kind: 'reset'; after: 'request' | 'half the headers' | 'headers'; carriedOut?: boolean }
  | { kind: 'reset'; after: Share; carriedOut?: boolean }
  /** The connection ends in order, before as much has come as was announced. */
  | { kind: 'short'; share: Share }
  /** What is left of the answer looks complete to HTTP. */
  | { kind: 'truncated'; share: Share }
  /** A character in the answer that no JSON may hold. */
  | { kind: 'malformed'; share: Share }
  /** Another body in the place of the right one, with a right type or not; by default with status 200 and as JSON. */
  | { kind: 'body'; body: string; status?: number; type?: string }
  /** The right body as something else than JSON; null for no type at all. */
  | { kind: 'type'; type: string | null }
  /** A right body under an encoding that it is not in: some read it all the same. */
  | { kind: 'encoding' }
  /** Not HTTP at all. */
  | { kind: 'gibberish' }
  /** A failure that may pass. `retryAfter` as it is sent: seconds, a date, or nonsense. */
  | { kind: 'status'; status: number; retryAfter?: string; type?: string; body?: string };

/** One request as it arrived at the proxy. */
export interface Asked {
  method: string;
  /** Path and query as the API would get them. */
  path: string;
  body: string;
  idempotencyKey: string | null;
}

/** Everything that must never be taken for an answer, by name. */
export const failures: Record<string, Fault> = {
  'an answer that never comes': { kind: 'silence', after: 'request' },
  'headers without a body': { kind: 'silence', after: 'headers' },
  'half a body and then nothing': { kind: 'silence', after: 'half the body' },
  'a connection reset before the answer': { kind: 'reset', after: 'request' },
  'a connection reset within the headers': { kind: 'reset', after: 'half the headers' },
  'a connection reset after the headers': { kind: 'reset', after: 'headers' },
  'a connection reset within the body': { kind: 'reset', after: 0.5 },
  'a body shorter than announced': { kind: 'short', share: 0.5 },
  'truncated JSON that looks complete to HTTP': { kind: 'truncated', share: 0.98 },
  'malformed JSON': { kind: 'malformed', share: 0.5 },
  'an empty body': { kind: 'body', body: '' },
  'JSON of another kind': { kind: 'body', body: '[1, 2]' },
  'JSON that is no object': { kind: 'body', body: 'null' },
  'the answer to another question': { kind: 'body', body: '{"id": "1"}' },
  'the page of a sign-in': { kind: 'body', body: '<p>Wi-Fi', type: 'text/html' },
  'the answer with a wrong type': { kind: 'type', type: 'text/plain' },
  'the answer with no type': { kind: 'type', type: null },
  'something that is not HTTP': { kind: 'gibberish' },
  'too many requests': { kind: 'status', status: 429, retryAfter: '0' },
  'too many requests until a moment that has passed': {
    kind: 'status',
    status: 429,
    retryAfter: 'Sun, 06 Nov 1994 08:49:37 GMT',
  },
  'an overloaded server': { kind: 'status', status: 503, type: 'text/html', body: '<h1>Busy' },
  'a gateway in front of a server that is gone': { kind: 'status', status: 502, type: 'text/html', body: '<h1>Bad' },
};
