import type { OrganisationDetail, ServiceDetail, ServicePage, ServiceQuery } from '@vcs/schema';

/** What the API asks of the catalogue. `@vcs/catalogue` provides it; records that are not published never come out. */
export interface ReadableCatalogue {
  readonly services: {
    search(query: ServiceQuery): Promise<ServicePage>;
    get(idOrSlug: string): Promise<ServiceDetail | undefined>;
  };
  readonly organisations: {
    get(idOrSlug: string): Promise<OrganisationDetail | undefined>;
  };
  /** Another one whenever any published record changes, and another one for every database. */
  datasetTag(): Promise<string>;
}
