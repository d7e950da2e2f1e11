import type { InvalidParameter } from '../types.generated.ts';
import { nearest } from './nearest.ts';
import { categoryLabels, limits, wardNames } from './terms.generated.ts';

export interface ReadQuery {
  q: string;
  category: string[];
  ward: string[];
  page: number;
  per_page: number;
}

interface Rule {
  expected: string;
  many?: true;
  accepts(value: string): boolean;
  nearest?(value: string): string | undefined;
}

const oneOf = (options: readonly string[]): Rule => ({
  expected: `one of ${options.join(', ')}`,
  many: true,
  accepts: (value) => options.includes(value),
  nearest: (value) => nearest(value, options),
});

const wholeNumber = (most: number): Rule => ({
  expected: `a whole number from 1 to ${most}`,
  accepts: (value) => /^\d{1,15}$/.test(value) && Number(value) >= 1 && Number(value) <= most,
  nearest: (value) =>
    Number.isFinite(Number(value)) ? String(Math.min(Math.max(Math.round(Number(value)), 1), most)) : undefined,
});

const rules: Record<string, Rule> = {
  q: { expected: `text of at most ${limits.q} characters`, accepts: (value) => value.length <= limits.q },
  category: oneOf(Object.keys(categoryLabels)),
  ward: oneOf(Object.keys(wardNames)),
  facets: oneOf(['category', 'ward']),
  lang: { expected: 'a language tag such as bn', accepts: (value) => /^[A-Za-z]{2,8}(?:-[A-Za-z\d]+)*$/.test(value) },
  page: wholeNumber(limits.page),
  per_page: wholeNumber(limits.per_page),
};

/** What is wrong with the parameters of an address; empty where nothing is. */
export function invalidParameters(
  parameters: URLSearchParams,
  known: Record<string, Rule> = rules,
): InvalidParameter[] {
  const names = Object.keys(known);
  return [...new Set(parameters.keys())].flatMap((name): InvalidParameter[] => {
    const rule = known[name];
    const values = parameters.getAll(name);
    if (rule === undefined) {
      const expected = names.length === 0 ? 'no parameters' : `one of the parameters ${names.join(', ')}`;
      return [invalid(name, expected, 'an unknown parameter', nearest(name, names))];
    }
    if (rule.many === undefined && values.length > 1)
      return [invalid(name, `${rule.expected}, given once`, values.join(', '))];
    return values
      .filter((value) => !rule.accepts(value))
      .map((value) => invalid(name, rule.expected, value, rule.nearest?.(value)));
  });
}

function invalid(name: string, expected: string, found: string, near?: string): InvalidParameter {
  return { name, expected, found, ...(near !== undefined && { nearest: near }) };
}

/** Parameters that are known to be valid, with their defaults. */
export function readQuery(parameters: URLSearchParams): ReadQuery {
  return {
    q: parameters.get('q') ?? '',
    category: parameters.getAll('category'),
    ward: parameters.getAll('ward'),
    page: Number(parameters.get('page') ?? 1),
    per_page: Number(parameters.get('per_page') ?? 20),
  };
}
