import { z } from '@hono/zod-openapi';
import type { InvalidParameter } from '@vcs/schema';
import { InvalidParametersError } from '../problem/errors.ts';
import { nearest } from './nearest.ts';
import { nearestValue } from './nearest-value.ts';
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

/** What a schema says itself of what it refuses, beginning with this word, is more exact than what follows from its type. */
const saysItself = /^expected /;

function invalidValue(
  name: string,
  rule: ParameterRule,
  { found, message, near }: { found: string; message: string; near: string | undefined },
): InvalidParameter {
  const expected = saysItself.test(message) ? message.replace(saysItself, '') : inWords(rule);
  const joined = rule.many && rule.options && found.includes(',');
  return {
    name,
    expected: joined ? `${expected}, each value by itself (${name}=…&${name}=…)` : expected,
    found: shown(found),
    ...(near !== undefined && { nearest: near }),
  };
}

const written = {
  integer: /^-?\d{1,15}$/,
  number: /^-?\d{1,15}(?:\.\d{1,15})?$/,
  boolean: /^(?:true|false)$/,
} as const;

/** Digits become a number, `true` and `false` what they say; anything else stays text, so that the schema refuses it. */
function typed({ kind }: ParameterRule, text: string): string | number | boolean {
  if (kind === 'day' || kind === 'language' || kind === 'text' || !written[kind].test(text)) return text;
  return kind === 'boolean' ? text === 'true' : Number(text);
}

/** A value depends on others at times; then the schema says itself which comes nearest. */
function nearestSaid(issue: z.core.$ZodIssue): string | undefined {
  const near: unknown = issue.code === 'custom' ? issue.params?.['nearest'] : undefined;
  return typeof near === 'string' ? near : undefined;
}

function takes(schema: z.core.$ZodType | undefined, rule: ParameterRule, text: string): boolean {
  const value = typed(rule, text);
  return schema !== undefined && z.safeParse(schema, rule.many ? [value] : value).success;
}

/** What the schema refuses, once for each value. */
function refusals(
  error: z.ZodError,
  { shape }: z.ZodObject,
  rules: ReadonlyMap<string, ParameterRule>,
  parameters: URLSearchParams,
): InvalidParameter[] {
  const told = new Map<string, InvalidParameter>();
  for (const issue of error.issues) {
    const { path, message, code } = issue;
    const [name, index] = [String(path[0]), path[1]];
    const rule = rules.get(name);
    if (rule === undefined) throw error;
    const values = parameters.getAll(name);
    const key = `${name} ${String(index)}`;
    if (told.has(key)) continue;
    if (rule.many && index === undefined && code === 'too_big') {
      told.set(key, { name, expected: 'at most 50 values', found: `${values.length} values` });
    } else {
      const found = values[typeof index === 'number' ? index : 0] ?? '';
      const near = nearestSaid(issue) ?? nearestValue(name, rule, found);
      // What would be refused in its turn helps nobody.
      const taken = near !== undefined && takes(shape[name], rule, near);
      told.set(key, invalidValue(name, rule, { found, message, near: taken ? near : undefined }));
    }
  }
  return [...told.values()];
}

/**
 * Reads addresses by a schema. Nothing is forgiven: an unknown parameter, one that is repeated but takes one value,
 * or a value that the schema refuses would otherwise return records that nobody asked for. A parameter that takes several
 * values is repeated; commas join nothing, for some values may have one.
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
        input[name] = values.map((value) => typed(rule, value));
      } else if (values.length > 1) {
        invalid.push({ name, expected: `${inWords(rule)}, given once`, found: shown(values.join(', ')) });
      } else {
        input[name] = typed(rule, values[0]!);
      }
    }
    const result = schema.safeParse(input);
    if (!result.success) {
      const others = new Set(invalid.map(({ name }) => name));
      invalid.push(...refusals(result.error, schema, rules, parameters).filter(({ name }) => !others.has(name)));
    }
    if (invalid.length > 0) throw new InvalidParametersError(invalid);
    return result.data as z.output<Schema>;
  };
}
