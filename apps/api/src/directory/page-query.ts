import { serviceQuery } from '@vcs/schema';
import type { ServiceQuery } from '@vcs/schema';

/** What the schema allows; the rest of a longer text is left out. */
const longestSearch = 200;

/**
 * The query of a page. Other than the data API, a page never refuses an address: people arrive with parameters of
 * newsletters and old links, so what is not known or not valid is left out.
 */
export function pageQuery(parameters: URLSearchParams): ServiceQuery {
  const { category, ward, page } = serviceQuery.shape;
  const words = (parameters.get('q') ?? '').replaceAll('\0', ' ').trim().slice(0, longestSearch);
  const valid = (schema: typeof category | typeof ward, name: string) =>
    parameters.getAll(name).filter((value) => schema.safeParse([value]).success);
  return serviceQuery.parse({
    ...(words !== '' && { q: words }),
    category: valid(category, 'category'),
    ward: valid(ward, 'ward'),
    page: page.safeParse(Number(parameters.get('page') ?? 1)).data,
  });
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
