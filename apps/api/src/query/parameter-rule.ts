import { z } from '@hono/zod-openapi';

/** What one query parameter takes, read from its schema. */
export interface ParameterRule {
  many: boolean;
  kind: 'integer' | 'text';
  options?: readonly string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

interface PropertySchema {
  type?: string;
  enum?: string[];
  items?: PropertySchema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** The rules of all parameters of a query, by name. */
export function parameterRules(query: z.ZodObject): Map<string, ParameterRule> {
  const { properties } = z.toJSONSchema(query, { io: 'input' }) as { properties?: Record<string, PropertySchema> };
  const rules = new Map<string, ParameterRule>();
  for (const [name, property] of Object.entries(properties ?? {})) {
    const value = property.items ?? property;
    rules.set(name, {
      many: property.items !== undefined,
      kind: value.type === 'integer' ? 'integer' : 'text',
      ...(value.enum && { options: value.enum }),
      ...(value.minimum !== undefined && { minimum: value.minimum }),
      ...(value.maximum !== undefined && { maximum: value.maximum }),
      ...(value.maxLength !== undefined && { maxLength: value.maxLength }),
    });
  }
  return rules;
}

/** The rule in words, to complete "expected …". */
export function inWords(rule: ParameterRule): string {
  if (rule.options) return `one of ${rule.options.join(', ')}`;
  if (rule.kind === 'integer') return `a whole number from ${rule.minimum} to ${rule.maximum}`;
  return rule.maxLength === undefined ? 'text' : `text of at most ${rule.maxLength} characters`;
}
