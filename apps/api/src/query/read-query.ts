import type { z } from '@hono/zod-openapi';
import type { InvalidParameter } from '@vcs/schema';
import { InvalidParametersError } from '../problem/errors.ts';
import { nearest } from './nearest.ts';
import { inWords, parameterRules } from './parameter-rule.ts';
import type { ParameterRule } from './parameter-rule.ts';
import { unreadableParameters } from './unreadable.ts';

/** Reads the query of an address, or throws {@link InvalidParametersError} that names all parameters that are wrong. */
export type QueryReader<Query> = (search: string) => Query;

const longestShown = 100;

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

function unknownParameter(name: string, known: readonly string[]): InvalidParameter {
  const near = nearest(name, known);
  return {
    name: shown(name),
    expected: known.length === 0 ? 'no parameters' : `one of the parameters ${known.join(', ')}`,
    found: 'an unknown parameter',
    ...(near !== undefined && { nearest: near }),
  };
}

function nearestValue(name: string, rule: ParameterRule, found: string): string | undefined {
  if (rule.options) return nearest(found, rule.options);
  if (rule.kind !== 'integer' || found.trim() === '' || !Number.isFinite(Number(found))) return undefined;
  // No list is as long as the highest page that may be asked for, so that page would hold nothing either.
  if (name === 'page' && Number(found) > rule.maximum!) return undefined;
  return String(Math.min(Math.max(Math.round(Number(found)), rule.minimum!), rule.maximum!));
}

function invalidValue(name: string, rule: ParameterRule, found: string): InvalidParameter {
  const near = nearestValue(name, rule, found);
  return { name, expected: inWords(rule), found: shown(found), ...(near !== undefined && { nearest: near }) };
}

/** Digits become a number; anything else stays text, so that the schema refuses it. */
function typed(rule: ParameterRule, text: string): string | number {
  return rule.kind === 'integer' && /^\d{1,15}$/.test(text) ? Number(text) : text;
}

/**
 * Reads addresses by a schema. Nothing is forgiven: an unknown parameter, one that is repeated but takes one value,
 * or a value that the schema refuses would otherwise return records that nobody asked for.
 */
export function queryReader<Schema extends z.ZodObject>(schema: Schema): QueryReader<z.output<Schema>> {
  const rules = parameterRules(schema);
  const known = [...rules.keys()];
  return (search) => {
    const unreadable = unreadableParameters(search);
    if (unreadable.length > 0) {
      throw new InvalidParametersError(
        unreadable.map(({ name, expected, found }) => ({ name: shown(name), expected, found: shown(found) })),
      );
    }
    const parameters = new URLSearchParams(search);
    const invalid: InvalidParameter[] = [];
    const input: Record<string, unknown> = {};
    for (const name of new Set(parameters.keys())) {
      const rule = rules.get(name);
      const values = parameters.getAll(name);
      if (rule === undefined) {
        invalid.push(unknownParameter(name, known));
      } else if (rule.many) {
        input[name] = values;
      } else if (values.length > 1) {
        invalid.push({ name, expected: `${inWords(rule)}, given once`, found: shown(values.join(', ')) });
      } else {
        input[name] = typed(rule, values[0]!);
      }
    }
    const result = schema.safeParse(input);
    if (!result.success) {
      for (const { path } of result.error.issues) {
        const [name, index] = path;
        const rule = rules.get(String(name));
        if (rule === undefined) throw result.error;
        const found = parameters.getAll(String(name))[typeof index === 'number' ? index : 0] ?? '';
        invalid.push(invalidValue(String(name), rule, found));
      }
    }
    if (invalid.length > 0) throw new InvalidParametersError(invalid);
    return result.data as z.output<Schema>;
  };
}
