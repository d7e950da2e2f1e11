import { z } from '@hono/zod-openapi';

/** What goes in, as JSON Schema: what has a default may be left out, and nothing else than what is named is taken. */
export function inputSchema(schema: z.ZodType): Record<string, unknown> {
  const made: Record<string, unknown> = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      if (jsonSchema['example'] !== undefined) {
        jsonSchema.examples = [jsonSchema['example']];
        delete jsonSchema['example'];
      }
    },
  });
  delete made['$schema'];
  return made;
}
