import type { InvalidParameter } from '../types.generated.ts';
import { nearest } from './nearest.ts';
import { queryRules } from './terms.generated.ts';
import type { ParameterRule } from './terms.generated.ts';

/** The parameters that an address takes, by name. */
export type QueryName = keyof typeof queryRules;

/** Parameters of an address that are known to be valid. */
export interface ReadQuery {
  /** All values of a parameter that may be repeated. */
  all(name: string): readonly string[];
  /** The value of a parameter, or what it is where it is left out. */
  one(name: string): string | undefined;
  number(name: string): number | undefined;
}

function expectedBy({ options, type, minimum, maximum, maxLength, pattern }: ParameterRule): string {
  if (options !== undefined) return `one of ${options.join(', ')}`;
  if (minimum !== undefined) return `a ${type === 'integer' ? 'whole ' : ''}number from ${minimum} to ${maximum}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'date') return 'a date such as 2026-11-24';
  if (pattern !== undefined) return `text like ${pattern}`;
  return `text of at most ${maxLength} characters`;
}

function accepts({ options, type, minimum, maximum, maxLength, pattern }: ParameterRule, value: string): boolean {
  if (options !== undefined) return options.includes(value);
  if (minimum !== undefined && maximum !== undefined) {
    const written = type === 'integer' ? /^\d{1,15}$/ : /^-?\d{1,3}(?:\.\d{1,15})?$/;
    return written.test(value) && Number(value) >= minimum && Number(value) <= maximum;
  }
  if (type === 'boolean') return value === 'true' || value === 'false';
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (pattern !== undefined) return new RegExp(pattern).test(value);
  return maxLength === undefined || value.length <= maxLength;
}

function nearestTo({ options, minimum, maximum }: ParameterRule, value: string): string | undefined {
  if (options !== undefined) return nearest(value, options);
  if (minimum === undefined || maximum === undefined || value === '' || !Number.isFinite(Number(value)))
    return undefined;
  return String(Math.min(Math.max(Math.round(Number(value)), minimum), maximum));
}

function invalid(name: string, expected: string, found: string, near?: string): InvalidParameter {
  return { name, expected, found, ...(near !== undefined && { nearest: near }) };
}

/** What means nothing without another parameter. */
function missingBeside(parameters: URLSearchParams): InvalidParameter[] {
  const missing: InvalidParameter[] = [];
  const needs = (name: string, other: string, why: string): void => {
    if (parameters.has(name) && !parameters.has(other)) missing.push(invalid(name, why, parameters.get(name) ?? ''));
  };
  const sort = parameters.get('sort');
  const place = '`near` beside it: a postcode, or a latitude and a longitude';
  const hirer = '`hirer` beside it, as each class of hirer pays its own price';
  needs('radius', 'near', place);
  needs('most', 'hirer', hirer);
  if (sort === 'distance') needs('sort', 'near', place);
  if (sort === 'price') needs('sort', 'hirer', hirer);
  const after = parameters.get('after');
  if (after === null) return missing;
  const inOrder = '`sort=created` beside it, the order in which a list can be gone on with';
  if (sort !== 'created') missing.push(invalid('after', inOrder, after));
  const page = parameters.get('page') ?? '1';
  if (page !== '1') missing.push(invalid('page', 'no page beside `after`, which says where to go on', page));
  return missing;
}

/** What is wrong with the parameters of an address; empty where nothing is. */
export function invalidParameters(parameters: URLSearchParams, name: QueryName): InvalidParameter[] {
  const rules: Readonly<Record<string, ParameterRule>> = queryRules[name];
  const names = Object.keys(rules);
  const wrong = [...new Set(parameters.keys())].flatMap((name): InvalidParameter[] => {
    const rule = rules[name];
    const values = parameters.getAll(name);
    if (rule === undefined) {
      const expected = names.length === 0 ? 'no parameters' : `one of the parameters ${names.join(', ')}`;
      return [invalid(name, expected, 'an unknown parameter', nearest(name, names))];
    }
    const expected = expectedBy(rule);
    if (rule.many === undefined && values.length > 1)
      return [invalid(name, `${expected}, given once`, values.join(', '))];
    return values
      .filter((value) => !accepts(rule, value))
      .map((value) => invalid(name, expected, value, nearestTo(rule, value)));
  });
  // As in the server, what belongs together is looked at where each value by itself is right.
  if (wrong.some(({ name }) => Object.hasOwn(rules, name))) return wrong;
  return [...wrong, ...missingBeside(parameters).filter(({ name }) => Object.hasOwn(rules, name))];
}

/** Parameters that are known to be valid, with what they are where they are left out. */
export function readQuery(parameters: URLSearchParams, name: QueryName): ReadQuery {
  const rules: Readonly<Record<string, ParameterRule>> = queryRules[name];
  const one = (name: string): string | undefined => parameters.get(name) ?? rules[name]?.preset;
  return {
    all: (name) => parameters.getAll(name),
    one,
    number: (name) => (one(name) === undefined ? undefined : Number(one(name))),
  };
}
