import { categories, organisationDetail, publicLocation, serviceDetail, serviceSummary, wards } from '@vcs/schema';
import type {
  Location,
  Organisation,
  OrganisationDetail,
  PublicLocation,
  Service,
  ServiceDetail,
  ServiceSummary,
} from '@vcs/schema';

/* What the public is shown is what these schemas let through: a field they do not name is left out. */

const categoryLabels = new Map<string, string>(categories.map(({ slug, label }) => [slug, label]));
const wardNames = new Map<string, string>(wards.map(({ slug, name }) => [slug, name]));

export function categoryLabel(slug: string): string {
  return categoryLabels.get(slug) ?? slug;
}

export function wardName(slug: string): string {
  return wardNames.get(slug) ?? slug;
}

/** The places that may be told: published, and not confidential. */
export function publicLocations(locations: readonly Location[]): PublicLocation[] {
  return locations
    .filter(({ confidential, publication }) => !confidential && publication === 'published')
    .map((location) => publicLocation.parse(location));
}

function shownOf(service: Service, organisation: Organisation, locations: readonly Location[]) {
  return {
    ...service,
    categories: service.categories.map((slug) => ({ slug, label: categoryLabel(slug) })),
    wards: service.wards.map((slug) => ({ slug, name: wardName(slug) })),
    locations: publicLocations(locations),
    organisation,
  };
}

/** A service as a list shows it. `locations` are all that it names: those that must not be told are left out here. */
export function serviceSummaryOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
): ServiceSummary {
  return serviceSummary.parse(shownOf(service, organisation, locations));
}

export function serviceDetailOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
  related: readonly ServiceSummary[],
): ServiceDetail {
  return serviceDetail.parse({ ...shownOf(service, organisation, locations), related });
}

export function organisationDetailOf(
  organisation: Organisation,
  services: readonly ServiceSummary[],
): OrganisationDetail {
  return organisationDetail.parse({ ...organisation, services });
}
