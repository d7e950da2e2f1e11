import type { z } from '@hono/zod-openapi';

/** A field that a schema has no name for. */
export interface UnknownField {
  readonly path: readonly PropertyKey[];
  /** The names that there are beside it. */
  readonly known: readonly string[];
}

/** The parts of a schema that say what is inside a value; zod has a class for each. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

/**
 * The fields of a value that its schema does not know, also where other fields are wrong, of which the schema would tell
 * alone. What may follow one of several schemas is not looked into.
 */
export function* fieldsUnknownTo(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<UnknownField> {
  const { shape, innerType, in: before, element, valueType } = schema._zod.def as unknown as Definition;
  const inside = innerType ?? before;
  if (inside) yield* fieldsUnknownTo(inside, value, path);
  if (typeof value !== 'object' || value === null) return;
  if (element && Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* fieldsUnknownTo(element, one, [...path, index]);
  }
  if (Array.isArray(value)) return;
  for (const [name, part] of Object.entries(value)) {
    const at = [...path, name];
    if (valueType) yield* fieldsUnknownTo(valueType, part, at);
    else if (shape && Object.hasOwn(shape, name)) yield* fieldsUnknownTo(shape[name]!, part, at);
    else if (shape) yield { path: at, known: Object.keys(shape) };
  }
}
