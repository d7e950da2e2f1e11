import { categories, publicLocation, wards } from '@vcs/schema';
import type {
  AreaReference,
  CategoryReference,
  Location,
  Organisation,
  OrganisationDetail,
  OrganisationReference,
  PublicLocation,
  Service,
  ServiceDetail,
  ServiceSummary,
} from '@vcs/schema';

const categoryLabels = new Map<string, string>(categories.map(({ slug, label }) => [slug, label]));
const wardNames = new Map<string, string>(wards.map(({ slug, name }) => [slug, name]));

export function categoryLabel(slug: string): string {
  return categoryLabels.get(slug) ?? slug;
}

export function wardName(slug: string): string {
  return wardNames.get(slug) ?? slug;
}

function categoryReferences({ categories: slugs }: Service): CategoryReference[] {
  return slugs.map((slug) => ({ slug, label: categoryLabel(slug) }));
}

function areaReferences({ wards: slugs }: Service): AreaReference[] {
  return slugs.map((slug) => ({ slug, name: wardName(slug) }));
}

/** The places that may be told: published, and not confidential. */
export function publicLocations(locations: readonly Location[]): PublicLocation[] {
  return locations
    .filter(({ confidential, publication }) => !confidential && publication === 'published')
    .map((location) => publicLocation.parse(location));
}

export function organisationReference({ id, slug, name }: Organisation): OrganisationReference {
  return { id, slug, name };
}

function shownOf(service: Service, locations: readonly Location[]) {
  const { id, slug, lang, name, status, boroughWide, access, openingHours, spokenLanguages, contact, example } =
    service;
  const { description, alert, whoFor, areaNote, openingNote, cost, assured } = service;
  return {
    id,
    slug,
    lang,
    name,
    ...(description !== undefined && { description }),
    status,
    ...(alert !== undefined && { alert }),
    categories: categoryReferences(service),
    ...(whoFor !== undefined && { whoFor }),
    wards: areaReferences(service),
    boroughWide,
    ...(areaNote !== undefined && { areaNote }),
    locations: publicLocations(locations),
    access,
    openingHours,
    ...(openingNote !== undefined && { openingNote }),
    ...(cost !== undefined && { cost }),
    spokenLanguages,
    contact,
    ...(assured !== undefined && { assured }),
    example,
  };
}

/** A service as a list shows it. `locations` are those the service names, confidential ones included: they are left out here. */
export function serviceSummaryOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
): ServiceSummary {
  return { ...shownOf(service, locations), organisation: organisationReference(organisation) };
}

function publicOrganisation({ publication: _publication, ...shown }: Organisation): Omit<Organisation, 'publication'> {
  return shown;
}

export function serviceDetailOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
  related: readonly ServiceSummary[],
): ServiceDetail {
  const { minimumAge, maximumAge, howToGet, funding, facts, source, createdAt, updatedAt } = service;
  return {
    ...shownOf(service, locations),
    ...(minimumAge !== undefined && { minimumAge }),
    ...(maximumAge !== undefined && { maximumAge }),
    ...(howToGet !== undefined && { howToGet }),
    funding,
    facts,
    source,
    createdAt,
    updatedAt,
    organisation: publicOrganisation(organisation),
    related: [...related],
  };
}

export function organisationDetailOf(
  organisation: Organisation,
  services: readonly ServiceSummary[],
): OrganisationDetail {
  return { ...publicOrganisation(organisation), services: [...services] };
}
