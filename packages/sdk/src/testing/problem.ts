import type { InvalidParameter, Problem } from '../types.generated.ts';

const kinds: Readonly<Record<number, readonly [kind: string, title: string]>> = {
  400: ['invalid-parameter', 'A parameter is not valid'],
  401: ['token-missing', 'This needs a token'],
  404: ['record-not-found', 'There is no such record'],
  405: ['method-not-allowed', 'This method is not allowed here'],
  409: ['already-taken', 'Another record has this already'],
  412: ['precondition-failed', 'The record is not as you saw it'],
  422: ['invalid-submission', 'Some fields are not valid'],
  428: ['precondition-required', 'Say which state of the record you saw'],
  429: ['too-many-requests', 'Too many requests'],
  500: ['internal-error', 'Something went wrong on our side'],
  503: ['not-ready', 'The service is not ready'],
};

/** A problem (RFC 9457) as the API words it. */
export function problemOf(status: number, detail: string, invalidParameters?: InvalidParameter[]): Problem {
  const [kind, title] = kinds[status] ?? ['other', 'The request was not answered'];
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail,
    ...(status >= 500 && { instance: 'urn:uuid:00000000-0000-4000-8000-000000000500' }),
    ...(invalidParameters !== undefined && { invalidParameters }),
  };
}

/** Nothing is served at this path. */
export function unknownAddress(path: string): Problem {
  const detail = `There is nothing at ${path}.`;
  return { type: '/problems/unknown-address', title: 'There is nothing at this address', status: 404, detail };
}

/** What is wrong with a query, told as the API tells it. */
export function invalidQuery(invalid: InvalidParameter[]): Problem {
  const sentences = invalid.map(({ name, expected, found, nearest }) => {
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    return `${name}: expected ${expected}; found ${found === '' ? 'nothing' : found}.${hint}`;
  });
  return problemOf(400, sentences.join(' '), invalid);
}
