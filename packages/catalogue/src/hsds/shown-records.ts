import type { Organisation, Service } from '@vcs/schema';
import type { ReferringRecords, RelatedRecords } from '../kinds/kind.ts';
import { isPublished, latestChange, visibleOrganisation, visiblePlaces } from '../kinds/visible.ts';
import { serviceInFull, serviceItem } from './services.ts';
import type { ShownService } from './services.ts';
import { organizationInFull, organizationItem } from './organizations.ts';

/** The service with what it shows, or nothing where the public may not see it. */
export function shownService(service: Service, related: RelatedRecords): ShownService | undefined {
  const organisation = visibleOrganisation(related, service.organisationId);
  const places = visiblePlaces(related, service.locationIds);
  if (!isPublished(service) || organisation === undefined) return undefined;
  const modified = latestChange(service, organisation, ...service.locationIds.map((id) => related.get(id)));
  return { service, organisation, places, modified };
}

/** How much of an organisation's services is told with it: nothing, their own fields, everything. */
export type ServicesTold = 'none' | 'items' | 'full';

/** An organisation as HSDS-UK 3.0 has it, or nothing where the public may not see it. */
export function hsdsOrganization(
  organisation: Organisation,
  related: RelatedRecords,
  referring: ReferringRecords,
  told: ServicesTold,
) {
  if (!isPublished(organisation)) return undefined;
  if (told === 'none') return organizationItem(organisation);
  const services = (referring.of('service', 'organisationId', organisation.id) as readonly Service[])
    .map((service) => shownService(service, related))
    .filter((shown) => shown !== undefined)
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
  const own = organizationInFull(organisation);
  if (services.length === 0) return own;
  return { ...own, services: services.map((shown) => (told === 'full' ? serviceInFull(shown) : serviceItem(shown))) };
}

const order = ({ service }: ShownService) => `${service.createdAt} ${service.id}`;
