import { format } from 'prettier';
import { z } from 'zod';
import { answers, banner } from './types.ts';

/** What the API answers with; the other schemas are parts of these. */
const whole = /(?:Page|Detail|List|Lookup|Profile|State)$|^(?:PersonSummary|Problem|Statistics)$/;

/** The text of src/validate/schemas.generated.ts: JSON Schemas with no more than what the validator heeds. */
export async function generatedValidation(): Promise<string> {
  const names = z.registry<{ id: string }>();
  for (const [id, type] of Object.entries(answers)) names.add(type, { id });
  const { schemas } = z.toJSONSchema(names, { io: 'output', uri: (id) => id });
  const used = new Map<string, unknown>();
  const take = (name: string): void => {
    if (used.has(name)) return;
    used.set(name, undefined);
    const schema = lean(schemas[name], take);
    used.set(name, schema);
  };
  const served = Object.keys(answers).filter((name) => whole.test(name));
  for (const name of served) take(name);
  const source = [
    banner,
    `import type * as types from '../types.generated.ts';`,
    `import type { Schema } from './schema.ts';`,
    `/** What the API answers with, by name. */\nexport interface Answers { ${served.map((name) => `${name}: types.${name};`).join('\n')} }`,
    `export const schemas: Record<string, Schema> & Record<keyof Answers, Schema> = ${JSON.stringify(Object.fromEntries(used))};`,
  ].join('\n\n');
  return format(source, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

const heeded = new Set([
  ...[
    '$ref',
    'additionalProperties',
    'const',
    'enum',
    'exclusiveMinimum',
    'format',
    'items',
    'maxItems',
    'maxLength',
    'maximum',
  ],
  ...['minItems', 'minLength', 'minimum', 'oneOf', 'pattern', 'properties', 'propertyNames', 'required', 'type'],
]);
// Words about a schema, and what there is in all of them.
const unheeded = new Set(['$id', '$schema', 'default', 'description', 'example', 'examples', 'id', 'title']);

/** The schema without words. @throws where it says something that the validator would not heed */
function lean(schema: unknown, take: (name: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((one: unknown) => lean(one, take));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema as Record<string, unknown>)) {
    if (unheeded.has(keyword)) continue;
    if (!heeded.has(keyword)) {
      throw new Error(
        `Expected a schema that the validator heeds, found "${keyword}". Teach it to src/validate/violations.ts.`,
      );
    }
    if (keyword === '$ref') take(value as string);
    // A field that is new is none that is wrong. Patterns say more exactly what formats name.
    if (keyword === 'additionalProperties' && value === false) continue;
    if (keyword === 'format' && value !== 'uri') continue;
    if ((keyword === 'maximum' || keyword === 'minimum') && Math.abs(value as number) === Number.MAX_SAFE_INTEGER)
      continue;
    const named = keyword === 'properties';
    kept[keyword] = named
      ? Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, lean(one, take)]))
      : ['enum', 'const', 'required'].includes(keyword)
        ? value
        : lean(value, take);
  }
  return kept;
}
