import { wards } from '@vcs/schema';
import type { Organisation, PublicLocation, Service } from '@vcs/schema';
import { attributesOf } from './attributes.ts';
import { partId } from './identity.ts';
import { locationInFull, locationItem, virtualLocation } from './locations.ts';
import { organizationInFull, organizationItem } from './organizations.ts';
import { languagesOf, phonesOf } from './phones.ts';
import { joined, present, someOf } from './present.ts';
import { schedulesOf } from './schedules.ts';
import { sitesOf } from './sites.ts';
import type { Site } from './sites.ts';
import { uriOf } from './uri.ts';

/** A service that the public may see, with what it shows of other records. */
export interface ShownService {
  readonly service: Service;
  readonly organisation: Organisation;
  /** Places that may be told. */
  readonly places: readonly PublicLocation[];
  /** When it, or anything that it shows, last changed: milliseconds. */
  readonly modified: number;
}

const statuses = {
  active: 'active',
  inactive: 'inactive',
  defunct: 'defunct',
  'temporarily-closed': 'temporarily closed',
} as const;

/** What is invented must not be taken for help that somebody can have, wherever it is read. */
function alertOf({ alert, example }: Service): string | undefined {
  return joined(' ', example ? 'Example: this service is invented.' : undefined, alert);
}

function feesOf({ cost }: Service): string | undefined {
  return cost?.description ?? (cost?.free === true ? 'Free' : undefined);
}

/** A date that is only known to its month is told as the month's first day: no later than it was. */
const dayOf = (date: string) => (date.length === 7 ? `${date}-01` : date);

/** A service with its own fields and its organisation's, as lists have it. */
export function serviceItem(shown: ShownService) {
  return { ...ownFields(shown), organization: organizationItem(shown.organisation) };
}

/** `…_description`, `application_process` and `interpretation_services` are of HSDS itself; the UK profile has `fees`. */
function ownFields({ service, modified }: ShownService) {
  const { contact, accreditations = [], assured } = service;
  return present({
    id: service.id,
    organization_id: service.organisationId,
    name: service.name,
    description: service.description,
    url: contact.website && uriOf(contact.website),
    email: contact.email,
    status: statuses[service.status],
    fees: feesOf(service),
    fees_description: feesOf(service),
    accreditations: joined('; ', ...accreditations),
    eligibility_description: joined('\n\n', service.whoFor, service.conditions),
    application_process: joined('\n\n', service.howToGet, contact.note),
    interpretation_services: service.interpreters,
    minimum_age: service.minimumAge,
    maximum_age: service.maximumAge,
    assured_date: assured && dayOf(assured.date),
    alert: alertOf(service),
    last_modified: new Date(modified).toISOString(),
  });
}

/** Everything of a service but where it is had. */
function withoutSites(shown: ShownService) {
  const { service, organisation } = shown;
  const link = { service_id: service.id };
  const phones = phonesOf(service.id, service.contact, link);
  return present({
    ...ownFields(shown),
    schedules: schedulesOf(service),
    service_areas: serviceAreasOf(service),
    languages: languagesOf(service.id, service.spokenLanguages, link),
    funding: fundingOf(service),
    cost_options: costOptionsOf(service),
    contacts: phones && [{ id: partId(service.id, 'contacts/1'), ...link, name: organisation.name, phones }],
    phones,
    attributes: attributesOf(service),
    organization: organizationInFull(organisation),
  });
}

/** A service with everything that the public may know of it. */
export function serviceInFull(shown: ShownService) {
  const { service } = shown;
  return present({
    ...withoutSites(shown),
    service_at_locations: someOf(
      sitesOf(service, shown.places).map((site) => ({ ...linkOf(service, site), location: siteInFull(service, site) })),
    ),
  });
}

/**
 * What a service at a location begins with. The published description of the profile gives it the schema of a service, its
 * examples that of a service at a location: with `name` and `status` it is valid as either.
 */
function siteStart({ service }: ShownService, site: Site) {
  return { ...linkOf(service, site), name: service.name, status: statuses[service.status] };
}

/** One of the sites of a service, as lists have it. */
export function serviceAtLocationItem(shown: ShownService, site: Site) {
  const location = site === 'virtual' ? virtualOf(shown.service) : locationItem(site);
  return { ...siteStart(shown, site), location, service: serviceItem(shown) };
}

/** One of the sites of a service with everything. */
export function serviceAtLocationInFull(shown: ShownService, site: Site) {
  return { ...siteStart(shown, site), location: siteInFull(shown.service, site), service: withoutSites(shown) };
}

const virtualOf = ({ id, access }: Service) => virtualLocation(id, access);
const siteInFull = (service: Service, site: Site) => (site === 'virtual' ? virtualOf(service) : locationInFull(site));

function linkOf({ id }: Service, site: Site) {
  const location = site === 'virtual' ? partId(id, 'locations/virtual') : site.id;
  return { id: partId(id, `service_at_locations/${location}`), service_id: id, location_id: location };
}

const borough = { key: 'tower-hamlets', name: 'Tower Hamlets', code: 'E09000030' };
const wardsBySlug = new Map<string, (typeof wards)[number]>(wards.map((ward) => [ward.slug, ward]));

function serviceAreasOf({ id, wards: slugs, boroughWide, areaNote }: Service) {
  const named = [...new Set(slugs)].flatMap((slug) => wardsBySlug.get(slug) ?? []);
  const areas = [...(boroughWide ? [borough] : []), ...named.map((ward) => ({ ...ward, key: ward.slug }))];
  const official = areas.map(({ key, name, code }) => ({
    id: partId(id, `service_areas/${key}`),
    service_id: id,
    name,
    uri: `http://statistics.data.gov.uk/id/statistical-geography/${code}`,
  }));
  if (areaNote === undefined) return someOf(official);
  return [...official, { id: partId(id, 'service_areas/described'), service_id: id, name: areaNote }];
}

function fundingOf({ id, funding }: Service) {
  const sources = [...new Set(funding.map(({ source }) => source))];
  return someOf(sources.map((source) => ({ id: partId(id, `funding/${source}`), service_id: id, source })));
}

function costOptionsOf({ id, cost }: Service) {
  if (cost === undefined) return undefined;
  const free =
    cost.free === true && cost.options.length === 0 ? [{ name: 'Everybody', amount: 0, description: undefined }] : [];
  const options = [...cost.options, ...free].map(({ name, amount, description }, index) =>
    present({
      id: partId(id, `cost_options/${index} ${name}`),
      service_id: id,
      option: name,
      amount,
      currency: amount === undefined ? undefined : 'GBP',
      amount_description: description,
    }),
  );
  return someOf(options);
}
