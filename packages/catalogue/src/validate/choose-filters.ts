import { isRecord } from './is-record.ts';
import { textsNamed } from './look.ts';

/** A filter, and the service that its value is from. */
export interface Filter {
  readonly parameter: string;
  readonly value: string;
  /** The id of that service. */
  readonly from: string;
}

/**
 * Filters that find something: for each parameter the value that divides the services best, so that "and" can be told from
 * "or".
 */
export function chooseFilters(services: readonly Record<string, unknown>[]): Filter[] {
  const chosen = [
    best('taxonomy_term_id', services, termIdsOf),
    best('taxonomy_id', services, (service) =>
      attributeTerms(service).flatMap((term) => textsNamed('taxonomy_id', term)),
    ),
    best('search', services, ({ name }) => wordsOf(name)),
    best('minimum_age', services, ({ minimum_age: age }) => (typeof age === 'number' ? [String(age)] : [])),
    best('maximum_age', services, ({ maximum_age: age }) => (typeof age === 'number' ? [String(age)] : [])),
  ];
  return chosen.filter((filter) => filter !== undefined);
}

const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Filters that leave something out, however they are read: nothing matches the first, one service none of the ages. */
export function impossibleFilters(services: readonly Record<string, unknown>[]): Omit<Filter, 'from'>[] {
  const filters = [
    { parameter: 'search', value: 'qxzvjwkqxzvjwk' },
    { parameter: 'taxonomy_term_id', value: nobodysId },
    { parameter: 'taxonomy_id', value: nobodysId },
  ];
  const aged = services.find(
    ({ minimum_age: least, maximum_age: most }) => isAge(least) && isAge(most) && least > 0 && least <= most,
  );
  if (!aged) return filters;
  return [
    ...filters,
    { parameter: 'minimum_age', value: String(Number(aged.maximum_age) + 1) },
    { parameter: 'maximum_age', value: String(Number(aged.minimum_age) - 1) },
  ];
}

function isAge(value: unknown): value is number {
  return typeof value === 'number';
}

function best(
  parameter: string,
  services: readonly Record<string, unknown>[],
  valuesOf: (service: Record<string, unknown>) => readonly string[],
): Filter | undefined {
  const counts = new Map<string, { count: number; from: string }>();
  for (const service of services) {
    if (typeof service.id !== 'string') continue;
    for (const value of new Set(valuesOf(service))) {
      const { count, from } = counts.get(value) ?? { count: 0, from: service.id };
      counts.set(value, { count: count + 1, from });
    }
  }
  const half = services.length / 2;
  const ordered = [...counts].toSorted(
    ([, one], [, other]) => Math.abs(one.count - half) - Math.abs(other.count - half),
  );
  return ordered.map(([value, { from }]) => ({ parameter, value, from }))[0];
}

function attributeTerms({ attributes }: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(attributes) ? attributes.filter(isRecord) : [];
}

function termIdsOf(service: Record<string, unknown>): string[] {
  return attributeTerms(service).flatMap(({ taxonomy_term_id: id, taxonomy_term: term }) => {
    const own = isRecord(term) ? term.id : id;
    return typeof own === 'string' ? [own] : [];
  });
}

/** Words that a search should find: long ones of letters alone, since what a search does with others is its own affair. */
function wordsOf(name: unknown): string[] {
  if (typeof name !== 'string') return [];
  return (name.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
    .filter((word) => /^\p{L}{5,}$/u.test(word))
    .map((word) => word.toLowerCase());
}
