import type { Schema } from './schema.ts';
import { schemas } from './schemas.generated.ts';
import type { Answers } from './schemas.generated.ts';

/** Something in an answer that is not as the API says it is. */
export interface Violation {
  /** Where: a JSON pointer, such as `/items/0/name`; empty for the whole. */
  path: string;
  /** Such as: text, or: one of active, inactive. */
  expected: string;
  /** The beginning of what is there, as JSON; `nothing` where a field is missing. */
  found: string;
}

export type AnswerName = keyof Answers;

/** No more than this many are told: of an answer of another kind everything is wrong. */
const most = 20;

/** What of the value is not as such an answer has to be; none where all is right. A field that is not known is not wrong. */
export function violations(name: AnswerName, value: unknown): Violation[] {
  const found: Violation[] = [];
  check(schemas[name], value, '', found);
  return found.slice(0, most);
}

const kinds: Record<string, [name: string, is: (value: unknown) => boolean]> = {
  string: ['text', (value) => typeof value === 'string'],
  number: ['a number', (value) => typeof value === 'number'],
  integer: ['a whole number', Number.isSafeInteger],
  boolean: ['true or false', (value) => typeof value === 'boolean'],
  array: ['a list', Array.isArray],
  object: ['an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)],
};

function check(schema: Schema, value: unknown, path: string, found: Violation[]): void {
  if (found.length >= most) return;
  const wrong = (expected: string): void => void found.push({ path, expected, found: told(value) });
  if (schema.$ref !== undefined) check(schemas[schema.$ref] ?? {}, value, path, found);
  const [name, is] = kinds[schema.type ?? ''] ?? [];
  if (is !== undefined && !is(value)) return wrong(name ?? '');
  if ('const' in schema && value !== schema.const) return wrong(JSON.stringify(schema.const));
  if (schema.enum !== undefined && !schema.enum.includes(value)) return wrong(`one of ${schema.enum.join(', ')}`);
  if (schema.oneOf !== undefined) checkOneOf(schema.oneOf, value, path, found);
  if (typeof value === 'string') checkText(schema, value, wrong);
  else if (typeof value === 'number') checkNumber(schema, value, wrong);
  else if (Array.isArray(value)) checkList(schema, value, path, found, wrong);
  else if (typeof value === 'object' && value !== null)
    checkFields(schema, value as Record<string, unknown>, path, found);
}

/** Of several kinds of answer the one that fits best says what is wrong. */
function checkOneOf(choices: readonly Schema[], value: unknown, path: string, found: Violation[]): void {
  let best: Violation[] | undefined;
  let agreed = false;
  for (const choice of choices) {
    const here: Violation[] = [];
    check(choice, value, path, here);
    // What tells the kinds from each other is a field of one value.
    const agrees = !here.some((one) => one.path.lastIndexOf('/') === path.length && one.expected.startsWith('"'));
    if (best === undefined || (agrees && !agreed) || (agrees === agreed && here.length < best.length)) best = here;
    agreed ||= agrees;
    if (here.length === 0) return;
  }
  found.push(...(best ?? []));
}

const patterns = new Map<string, RegExp>();

function checkText(schema: Schema, value: string, wrong: (expected: string) => void): void {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  if (value.length < minLength) wrong(`text of ${minLength} characters or more`);
  else if (value.length > maxLength) wrong(`text of ${maxLength} characters or fewer`);
  if (format === 'uri' && !URL.canParse(value)) wrong('a full web address');
  if (pattern === undefined) return;
  const expression = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, expression);
  if (!expression.test(value)) wrong(`text of the form ${pattern}`);
}

function checkNumber(schema: Schema, value: number, wrong: (expected: string) => void): void {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
  if (value < minimum) wrong(`${minimum} or more`);
  else if (value > maximum) wrong(`${maximum} or less`);
  else if (value <= exclusiveMinimum && exclusiveMinimum !== -Infinity) wrong(`more than ${exclusiveMinimum}`);
}

function checkList(
  schema: Schema,
  value: unknown[],
  path: string,
  found: Violation[],
  wrong: (expected: string) => void,
): void {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  if (value.length < minItems) wrong(`${minItems} or more`);
  else if (value.length > maxItems) wrong(`${maxItems} or fewer`);
  if (items === undefined) return;
  for (const [index, item] of value.entries()) check(items, item, `${path}/${index}`, found);
}

function checkFields(schema: Schema, value: Record<string, unknown>, path: string, found: Violation[]): void {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  for (const name of required) {
    if (value[name] !== undefined) continue;
    found.push({ path: `${path}/${escaped(name)}`, expected: 'a value', found: 'nothing' });
  }
  for (const [name, one] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    // Where the answer is a value of this process, a field may be there and be undefined.
    if (one === undefined || known === undefined) continue;
    check(known, one, `${path}/${escaped(name)}`, found);
    if (propertyNames !== undefined) check(propertyNames, name, `${path}/${escaped(name)}`, found);
  }
}

/** A name within a JSON pointer (RFC 6901). */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function told(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
