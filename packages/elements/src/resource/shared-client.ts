import { connectForQuestions, getService, searchServices } from '@vcs/sdk';
import type { ServicesClient } from '@vcs/sdk';

/** What the elements ask of a client; the one that `createClient` of the SDK makes fits. */
export interface ElementsClient {
  readonly services: Pick<ServicesClient, 'search' | 'get'>;
}

const clients = new Map<string, ElementsClient>();

/**
 * The client for one API, shared by all elements on the page, so that equal questions are asked once.
 *
 * @param baseUrl address of the API, such as `https://example.org`
 */
export function sharedClient(baseUrl: string): ElementsClient {
  const known = clients.get(baseUrl);
  if (known) return known;
  const connection = connectForQuestions({ baseUrl });
  const client: ElementsClient = {
    services: {
      search: (query, options) => searchServices(connection, query, options),
      get: (idOrSlug, options) => getService(connection, idOrSlug, options),
    },
  };
  clients.set(baseUrl, client);
  return client;
}
