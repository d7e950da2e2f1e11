import type { Answer, QuestionConnection, RequestOptions } from './connection.ts';
import type { OrganisationDetail } from './types.generated.ts';

/** An organisation with the services it offers. */
export function getOrganisation(
  connection: QuestionConnection,
  idOrSlug: string,
  options?: RequestOptions,
): Promise<Answer<OrganisationDetail>> {
  return connection.request({ path: ['organisations', idOrSlug], expects: 'services' }, options);
}
