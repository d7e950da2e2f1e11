import type { ListingQuery } from './listing-query.ts';
import { otherList } from './other-list.ts';

interface KnownNames {
  readonly filters: readonly string[];
  /** Those of its other list, where the element has one. */
  readonly otherFilters?: readonly string[] | undefined;
  readonly sorts: readonly string[];
}

/** What of a query stands in an address, beside its filters. */
const texts = ['list', 'q', 'near', 'sort', 'from', 'to', 'month', 'view'] as const;
const numbers = ['radius', 'page'] as const;

/** A month that can be shown: one that is none, or centuries away, would have no last day or endless weeks. */
const month = /^20\d\d-(?:0[1-9]|1[0-2])$/;

/** The query that an address stands for; the presets where nothing of it is there. What is none is left out. */
export function readState(url: URL, prefix: string, presets: ListingQuery, known: KnownNames): ListingQuery {
  const names = namesOf(known);
  const parameters = url.searchParams;
  if (!names.some((name) => parameters.has(prefix + name))) return presets;
  const text = (name: string) => {
    const value = parameters.get(prefix + name)?.trim();
    return value && (name !== 'month' || month.test(value)) ? value : undefined;
  };
  const number = (name: string) => (/^[1-9]\d{0,3}$/.test(text(name) ?? '') ? Number(text(name)) : undefined);
  const near = text('near');
  const sort = text('sort');
  const { otherFilters } = known;
  const list = otherFilters && text('list') === otherList ? otherList : undefined;
  const named = (list && otherFilters) ?? known.filters;
  const filters = named.map((name) => [name, parameters.getAll(prefix + name).filter(Boolean)] as const);
  return {
    ...presets,
    ...Object.fromEntries((['from', 'to', 'month'] as const).filter(text).map((name) => [name, text(name)])),
    list,
    q: text('q')?.slice(0, 200) ?? '',
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    near,
    view: !list && text('view') === 'map' ? 'map' : undefined,
    radius: near === undefined ? undefined : number('radius'),
    sort: sort !== undefined && known.sorts.includes(sort) && (near || sort !== 'distance') ? sort : undefined,
    page: number('page') ?? 1,
  };
}

/** The address of a query. Everything in it that is not of this element stays as it is. */
export function writeState(
  url: URL,
  prefix: string,
  query: ListingQuery,
  presets: ListingQuery,
  known: KnownNames,
): URL {
  const pairs = pairsOf(query);
  const written = new URL(url);
  const { searchParams } = written;
  for (const name of namesOf(known)) searchParams.delete(prefix + name);
  if (String(pairs) === String(pairsOf(presets))) return written;
  for (const [name, value] of pairs) searchParams.append(prefix + name, value);
  // Nothing is something else than what the page starts with.
  if (pairs.length === 0) searchParams.append(`${prefix}q`, '');
  return written;
}

function namesOf(known: KnownNames): readonly string[] {
  return [...texts, ...numbers, ...known.filters, ...(known.otherFilters ?? [])];
}

/** What of a query stands in an address, by the names of the API, without those that say nothing. */
export function pairsOf(query: ListingQuery): [string, string][] {
  const plain = [...texts, ...numbers].flatMap((name): [string, string][] => {
    const value = query[name];
    return value === undefined || value === '' || (name === 'page' && value === 1) ? [] : [[name, String(value)]];
  });
  const filters = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return [...plain, ...filters.sort()];
}
