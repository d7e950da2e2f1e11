import { problems } from '../openapi/responses.ts';
import { schemaReference } from '../openapi/schemas.ts';
import type { SchemaName } from '../openapi/schemas.ts';
import type { ProblemKind } from '../problem/kinds.ts';

/** Name of the security scheme in the document. */
export const tokenScheme = 'token';
export const security = [{ [tokenScheme]: [] }];

export const securitySchemes = {
  [tokenScheme]: {
    type: 'http' as const,
    scheme: 'bearer',
    description:
      'A token that whoever runs the directory made for you. It goes in the header Authorization, never in an address. Pages of any origin may send it, since no browser does so on its own. Each operation says which scopes it asks for; no scope includes another.',
  },
};

const headerTexts = {
  ETag: 'Names this state of the record, strongly. Send it back as If-Match to change the record.',
  Location: 'Address of the new record',
  'Idempotency-Replayed': 'true where the answer is that of an earlier request with the same key',
};

/** A success that is for the holder of the token only. */
export function holderAnswer(name: SchemaName, description: string, ...headers: (keyof typeof headerTexts)[]) {
  return {
    description,
    headers: Object.fromEntries(
      headers.map((header) => [header, { description: headerTexts[header], schema: { type: 'string' as const } }]),
    ),
    content: { 'application/json': { schema: schemaReference(name) } },
  };
}

/** The problems of an operation that asks for a token. */
export function writingProblems(...kinds: ProblemKind[]) {
  return problems(
    ...kinds,
    'token-missing',
    'token-refused',
    'scope-missing',
    'method-not-allowed',
    'too-many-requests',
    'internal-error',
    'not-ready',
  );
}

/** What may be wrong with a body that says what is to be. */
export const bodyProblems = [
  'invalid-parameter',
  'unreadable-body',
  'body-too-large',
  'media-type-not-supported',
  'invalid-record',
  'reference-not-found',
  'records-changing',
] as const;
