import { categories, serviceQuery, wards } from '@vcs/schema';
import type { ServiceQuery } from '@vcs/schema';
import { nearest } from '../query/nearest.ts';

/** A ward or a category, as its filter takes and shows it. */
export interface Choice {
  slug: string;
  label: string;
}

export const wardChoices: readonly Choice[] = wards.map(({ slug, name }) => ({ slug, label: name }));

/** Something an address asks for that there is not, and what was most likely meant. */
export interface Unknown {
  filter: 'category' | 'ward';
  value: string;
  nearest: Choice | undefined;
}

/** What the address of a page asks for, as far as it can be done, and the rest. */
export interface PageRequest {
  query: ServiceQuery;
  unknown: Unknown[];
  /** A page that no list has, as it was written. */
  noPage: string | undefined;
}

/** What the schema allows; the rest of a longer text is left out. */
const longestSearch = 200;
/** A value that is told to be unknown is shown up to here. */
const longestShown = 60;

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

function unknownValues(filter: Unknown['filter'], values: readonly string[], choices: readonly Choice[]): Unknown[] {
  const slugs = choices.map(({ slug }) => slug);
  return values
    .filter((value) => value !== '' && !slugs.includes(value))
    .map((value) => {
      const near = nearest(value, slugs);
      return { filter, value: shown(value), nearest: choices.find(({ slug }) => slug === near) };
    });
}

/**
 * Reads the address of a page. Other than the data API, a page never refuses one: people arrive with parameters of
 * newsletters and old links. What is not a parameter of ours is ignored; a value that is not known is left out and told.
 */
export function pageRequest(parameters: URLSearchParams): PageRequest {
  const words = (parameters.get('q') ?? '').replaceAll('\0', ' ').trim().slice(0, longestSearch);
  const values = { category: parameters.getAll('category'), ward: parameters.getAll('ward') };
  const unknown = [
    ...unknownValues('category', values.category, categories),
    ...unknownValues('ward', values.ward, wardChoices),
  ];
  const { category, ward, page } = serviceQuery.shape;
  const known = (schema: typeof category | typeof ward, all: readonly string[]) =>
    all.filter((value) => schema.safeParse([value]).success);
  const written = parameters.get('page') ?? '';
  const asked = page.safeParse(/^\d+$/.test(written) ? Number(written) : undefined);
  const query = serviceQuery.parse({
    ...(words !== '' && { q: words }),
    category: known(category, values.category),
    ward: known(ward, values.ward),
    page: asked.data,
  });
  const readable = written === '' || String(query.page) === written.replace(/^0+/, '');
  return { query, unknown, noPage: readable ? undefined : shown(written) };
}

/** The address of a page of the same search. */
export function pageAddress(query: ServiceQuery, page: number): string {
  const parameters = new URLSearchParams();
  if (query.q !== undefined) parameters.set('q', query.q);
  for (const category of query.category) parameters.append('category', category);
  for (const ward of query.ward) parameters.append('ward', ward);
  if (page > 1) parameters.set('page', String(page));
  return parameters.size === 0 ? '/directory' : `/directory?${parameters}`;
}
