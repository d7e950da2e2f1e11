import { exampleOf } from './examples.ts';
import { schemaReference } from './schemas.ts';
import type { SchemaName } from './schemas.ts';
import { problemKinds } from '../problem/kinds.ts';
import type { ProblemKind } from '../problem/kinds.ts';

const sharedHeaders = {
  ETag: {
    description:
      'Names this state of the answer. Send it back as If-None-Match to get a 304 while nothing has changed.',
    schema: { type: 'string' as const },
  },
  'Cache-Control': { description: 'How long the answer stays fresh', schema: { type: 'string' as const } },
};

/** A success in JSON. */
export function answers(name: SchemaName, description: string) {
  const example = exampleOf(name);
  return {
    description,
    headers: sharedHeaders,
    content: {
      'application/json': { schema: schemaReference(name), ...(example !== undefined && { example }) },
    },
  };
}

export const unchanged = { description: 'Nothing has changed since the answer that If-None-Match names' };

/** Documented answers for problems, by status. Kinds of one status share an entry. */
export function problems(...kinds: ProblemKind[]) {
  const byStatus: Record<number, ReturnType<typeof describe>> = {};
  for (const { status } of kinds.map((kind) => problemKinds[kind])) {
    byStatus[status] ??= describe(kinds.filter((kind) => problemKinds[kind].status === status));
  }
  return byStatus;
}

function describe(kinds: ProblemKind[]) {
  return {
    description: kinds.map((kind) => problemKinds[kind].title).join(', or '),
    headers: {
      'X-Request-Id': {
        description: 'Identifier of the request that was answered, to quote when asking for help',
        schema: { type: 'string' as const },
      },
    },
    content: {
      'application/problem+json': {
        schema: schemaReference('Problem'),
        examples: Object.fromEntries(
          kinds.map((kind) => {
            const { status, title, meaning } = problemKinds[kind];
            return [kind, { value: { type: `/problems/${kind}`, title, status, detail: meaning } }];
          }),
        ),
      },
    },
  };
}
