import type { InvalidParameter } from '@vcs/schema';
import type { z } from '@hono/zod-openapi';
import { ProblemError } from '../problem/errors.ts';
import { nearest } from '../query/nearest.ts';
import { fieldsUnknownTo } from './unknown-fields.ts';

const longestFound = 100;
const mostProblems = 50;

type Path = readonly PropertyKey[];

function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<PropertyKey, unknown> | undefined)?.[name], value);
}

function foundIn(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formatNames: Readonly<Record<string, string>> = {
  uuid: 'an id (UUID)',
  email: 'an e-mail address',
  url: 'a full web address',
  datetime: 'a time in UTC such as 2026-11-24T09:00:00Z',
  date: 'a date such as 2026-11-24',
};

/** What an issue of the schema asks for, to complete "expected …". */
function expectedBy(issue: z.core.$ZodIssue): string {
  const own = /^expected (.+)$/is.exec(issue.message)?.[1];
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? (issue.pattern === undefined ? issue.format : `text like ${issue.pattern}`);
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case 'invalid_key':
      return 'a known name';
    default:
      return issue.message;
  }
}

function unitOf(origin: string, count: number | bigint): string {
  if (origin === 'string') return count === 1 ? ' character' : ' characters';
  if (origin !== 'array' && origin !== 'set') return '';
  return count === 1 ? ' entry' : ' entries';
}

function nearestOf(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  return nearest(found, issue.values.map(String));
}

/** Fields that went in and did not come out: the schema does not know them, and they would be lost without a word. */
function* unknownFields(
  input: unknown,
  output: unknown,
  path: Path,
  known: readonly string[],
): Generator<InvalidParameter> {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return;
  for (const [name, value] of Object.entries(input)) {
    const at = [...path, Array.isArray(input) ? Number(name) : name];
    if (Object.hasOwn(output, name)) {
      yield* unknownFields(value, (output as Record<string, unknown>)[name], at, []);
    } else {
      const near = nearest(name, known.length > 0 ? known : Object.keys(output));
      yield unknownField(at, known, near);
    }
  }
}

function unknownField(path: Path, known: readonly string[], near: string | undefined): InvalidParameter {
  return {
    name: pointerOf(path),
    expected: known.length > 0 ? `one of the fields ${known.join(', ')}` : 'a field that is known here',
    found: 'an unknown field',
    ...(near !== undefined && { nearest: near }),
  };
}

function sentence({ name, expected, found, nearest: near }: InvalidParameter): string {
  return `${name || 'The whole'}: expected ${expected}; found ${found}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** A problem that names every field that is wrong. */
export function invalidRecord(invalid: readonly InvalidParameter[]): ProblemError {
  const named = invalid.slice(0, mostProblems);
  return new ProblemError('invalid-record', named.map(sentence).join(' '), { invalidParameters: named });
}

/** Fields that the schema has no name for, by their pointers. */
function unknownBySchema(schema: z.ZodObject, input: unknown): Map<string, InvalidParameter> {
  const unknown = new Map<string, InvalidParameter>();
  for (const { path, known } of fieldsUnknownTo(schema, input)) {
    const one = unknownField(path, known, nearest(String(path.at(-1)), known));
    unknown.set(one.name, one);
    if (unknown.size === mostProblems) break;
  }
  return unknown;
}

/**
 * A value as its schema understands it, with nothing passed over in silence.
 * @throws ProblemError invalid-record, naming every field that is wrong or unknown by its JSON pointer
 */
export function checked<Schema extends z.ZodObject>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  const unknown = unknownBySchema(schema, input);
  if (result.success) {
    for (const one of unknownFields(input, result.data, [], Object.keys(schema.shape))) {
      if (unknown.size >= mostProblems) break;
      if (!unknown.has(one.name)) unknown.set(one.name, one);
    }
    if (unknown.size > 0) throw invalidRecord([...unknown.values()]);
    return result.data;
  }
  const wrong = new Map(wrongValues(result.error, input).map((one) => [one.name, unknown.get(one.name) ?? one]));
  throw invalidRecord([...new Map([...wrong, ...unknown]).values()]);
}

function wrongValues(error: z.ZodError, input: unknown): InvalidParameter[] {
  return error.issues.slice(0, mostProblems).flatMap((issue): InvalidParameter[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField([...issue.path, key], [], undefined));
    }
    const found = valueAt(input, issue.path);
    const near = nearestOf(issue, found);
    return [
      {
        name: pointerOf(issue.path),
        expected: expectedBy(issue),
        found: foundIn(found),
        ...(near !== undefined && { nearest: near }),
      },
    ];
  });
}
