import { connect } from './connection.ts';
import type { Answer, Connection, ConnectionOptions, RequestOptions } from './connection.ts';
import type { Listing } from './listing.ts';
import { getOrganisation } from './organisations.ts';
import { getService, listServices, searchServices } from './services.ts';
import type {
  OrganisationDetail,
  ServiceDetail,
  ServicePage,
  ServiceQueryInput,
  ServiceSummary,
} from './types.generated.ts';

export interface ServicesClient {
  /** One page of the services that match, with the counts that each filter would give. */
  search(query?: ServiceQueryInput, options?: RequestOptions): Promise<Answer<ServicePage>>;
  /** A service with everything the public may know of it. */
  get(idOrSlug: string, options?: RequestOptions): Promise<Answer<ServiceDetail>>;
  /** All services that match, asked for page by page while they are read. */
  list(query?: ServiceQueryInput, options?: RequestOptions): Listing<ServiceSummary, Answer<ServicePage>>;
}

export interface OrganisationsClient {
  /** An organisation with the services it offers. */
  get(idOrSlug: string, options?: RequestOptions): Promise<Answer<OrganisationDetail>>;
}

export interface Client extends Connection {
  readonly services: ServicesClient;
  readonly organisations: OrganisationsClient;
}

/** Everything the API serves, in one object. To bundle only what is used, take `connect` and the functions instead. */
export function createClient(options: ConnectionOptions): Client {
  const connection = connect(options);
  return {
    ...connection,
    services: {
      search: (query, options) => searchServices(connection, query, options),
      get: (idOrSlug, options) => getService(connection, idOrSlug, options),
      list: (query, options) => listServices(connection, query, options),
    },
    organisations: {
      get: (idOrSlug, options) => getOrganisation(connection, idOrSlug, options),
    },
  };
}
