import type { Answer, QuestionConnection, RequestOptions } from './connection.ts';
import type { AreaList, AreaLookup, AreaLookupQueryInput, AreaQueryInput } from './types.generated.ts';

/** The wards and neighbourhoods. */
export function getAreas(
  connection: QuestionConnection,
  query?: AreaQueryInput,
  options?: RequestOptions,
): Promise<Answer<AreaList>> {
  return connection.request({ path: ['areas'], parameters: query, expects: 'items', lang: false }, options);
}

/** Where a postcode is, or in which ward a point lies. */
export function lookUpArea(
  connection: QuestionConnection,
  query: AreaLookupQueryInput,
  options?: RequestOptions,
): Promise<Answer<AreaLookup>> {
  return connection.request(
    { path: ['areas', 'lookup'], parameters: query, expects: 'precision', lang: false },
    options,
  );
}
