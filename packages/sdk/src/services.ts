import type { Answer, QuestionConnection, RequestOptions } from './connection.ts';
import { listing } from './listing.ts';
import type { Listing } from './listing.ts';
import type { ServiceDetail, ServicePage, ServiceQueryInput, ServiceSummary } from './types.generated.ts';

/** One page of the services that match, with the counts that each filter would give. */
export function searchServices(
  connection: QuestionConnection,
  query?: ServiceQueryInput,
  options?: RequestOptions,
): Promise<Answer<ServicePage>> {
  return connection.request({ path: ['services'], parameters: query, expects: 'items' }, options);
}

/** A service with everything the public may know of it. */
export function getService(
  connection: QuestionConnection,
  idOrSlug: string,
  options?: RequestOptions,
): Promise<Answer<ServiceDetail>> {
  return connection.request({ path: ['services', idOrSlug], expects: 'related' }, options);
}

/** All services that match, from `query.page` on, 100 to a request unless `query.per_page` says otherwise. */
export function listServices(
  connection: QuestionConnection,
  query: ServiceQueryInput = {},
  options?: RequestOptions,
): Listing<ServiceSummary, Answer<ServicePage>> {
  return listing(
    (page, most) => searchServices(connection, { per_page: Math.min(100, Math.ceil(most)), ...query, page }, options),
    query.page,
  );
}
