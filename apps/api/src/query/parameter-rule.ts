import { z } from '@hono/zod-openapi';
import { languageTag } from '@vcs/schema';

/** What one query parameter takes, read from its schema. */
export interface ParameterRule {
  readonly many: boolean;
  readonly kind: 'integer' | 'number' | 'boolean' | 'day' | 'language' | 'text';
  readonly options?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** What a text is, where it is not any text: an id or a slug, a language tag. */
  readonly words?: string;
}

interface PropertySchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  items?: PropertySchema;
  anyOf?: PropertySchema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  example?: unknown;
}

const { pattern: languagePattern } = z.toJSONSchema(languageTag);

function kindOf({ type, format, pattern }: PropertySchema): ParameterRule['kind'] {
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (pattern === languagePattern) return 'language';
  return format === 'date' ? 'day' : 'text';
}

function wordsOf({ anyOf, pattern, example }: PropertySchema, required: boolean): string | undefined {
  const such = typeof example === 'string' ? ` such as ${example}` : '';
  if (anyOf?.some(({ format }) => format === 'uuid') === true) return `an id, or a slug${such}`;
  return (pattern !== undefined || required) && such !== '' ? `text${such}` : undefined;
}

/** The rules of all parameters of a query, by name. */
export function parameterRules(query: z.ZodObject): Map<string, ParameterRule> {
  const { properties, required = [] } = z.toJSONSchema(query, { io: 'input' }) as {
    properties?: Record<string, PropertySchema>;
    required?: string[];
  };
  const rules = new Map<string, ParameterRule>();
  for (const [name, property] of Object.entries(properties ?? {})) {
    const value = property.items ?? property;
    const words = wordsOf({ ...property, ...value }, required.includes(name));
    rules.set(name, {
      many: property.items !== undefined,
      kind: kindOf(value),
      ...(value.enum && { options: value.enum }),
      ...(value.minimum !== undefined && { minimum: value.minimum }),
      ...(value.maximum !== undefined && { maximum: value.maximum }),
      ...(value.maxLength !== undefined && { maxLength: value.maxLength }),
      ...(words !== undefined && { words }),
    });
  }
  return rules;
}

/** The rule in words, to complete "expected …". */
export function inWords({ kind, options, minimum, maximum, maxLength, words }: ParameterRule): string {
  if (options) return `one of ${options.join(', ')}`;
  if (kind === 'integer') return `a whole number from ${minimum} to ${maximum}`;
  if (kind === 'number') return `a number from ${minimum} to ${maximum}`;
  if (kind === 'boolean') return 'true or false';
  if (kind === 'day') return 'a day such as 2026-11-24';
  if (words !== undefined) return words;
  return maxLength === undefined ? 'text' : `text of at most ${maxLength} characters`;
}
