import { z } from '@hono/zod-openapi';
import { recordSchemas } from '../writing/schemas.ts';
import type { RecordSchemaName } from '../writing/schemas.ts';

/** What the server sets itself, whatever a body says of it. */
const setByTheServer = new Set(['id', 'slug', 'createdAt', 'updatedAt']);

type WrittenName = `Written${string}`;

function writtenName(name: RecordSchemaName): WrittenName {
  return `Written${name.replace(/Record$/, '')}`;
}

/** Of each kind of record what goes into a body, and the choice of all of them. */
export const writtenRecord = 'WrittenRecord';

/**
 * The records as they are written, as JSON Schema: what has a default may be left out, and no unknown field is taken. The
 * schemas of the answers say otherwise, for there what has a default is always there, and fields may be added later.
 */
export function writtenSchemas(): Record<string, Record<string, unknown>> {
  const names = Object.keys(recordSchemas) as RecordSchemaName[];
  const kinds = names.map((name) => {
    const { $schema, ...schema } = z.toJSONSchema(recordSchemas[name], {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'object') jsonSchema.additionalProperties ??= false;
        if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema['example'] !== undefined) {
          jsonSchema.examples = [jsonSchema['example']];
          delete jsonSchema['example'];
        }
      },
    });
    void $schema;
    const required = (schema.required ?? []).filter((field) => !setByTheServer.has(field));
    return [writtenName(name), { ...schema, required }] as const;
  });
  const choice = {
    description: 'What goes into a body: a record of any kind. The server sets id, createdAt and updatedAt',
    anyOf: kinds.map(([name]) => ({ $ref: `#/components/schemas/${name}` })),
  };
  return { ...Object.fromEntries(kinds), [writtenRecord]: choice };
}
