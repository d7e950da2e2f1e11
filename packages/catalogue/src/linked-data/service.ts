import { audiences } from '@vcs/schema';
import type { ServiceDetail, ServiceSummary } from '@vcs/schema';
import { exceptionalHours, weeklyHours } from './hours.ts';
import { identity, node } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { linkedOffers } from './offers.ts';
import { organisationLink } from './organisation.ts';
import { linkedAreas, linkedPlace } from './place.ts';

const audienceLabels = new Map<string, string>(audiences.map(({ slug, label }) => [slug, label]));

function audienceOf(service: Known<ServiceSummary, ServiceDetail>): LinkedNode | undefined {
  const { audiences: asked = [], whoFor, minimumAge, maximumAge } = service;
  const types = asked.map((slug) => audienceLabels.get(slug) ?? slug);
  if (types.length === 0 && whoFor === undefined && minimumAge === undefined && maximumAge === undefined) {
    return undefined;
  }
  return node('PeopleAudience', {
    audienceType: types.join(', ') || undefined,
    description: whoFor,
    suggestedMinAge: minimumAge,
    suggestedMaxAge: maximumAge,
  });
}

function channels(service: Known<ServiceSummary, ServiceDetail>, addresses: LinkedAddresses): LinkedNode[] {
  const { contact, locations, spokenLanguages, howToGet, referral } = service;
  const language = { availableLanguage: spokenLanguages };
  const phones = contact.phones.map(({ number, description, languages }) =>
    node('ServiceChannel', {
      servicePhone: node('ContactPoint', { telephone: number, description, availableLanguage: languages }),
      ...language,
    }),
  );
  const places = locations.map((place) =>
    node('ServiceChannel', { serviceLocation: linkedPlace(place, addresses), description: howToGet, ...language }),
  );
  const online = [contact.website, referral?.url]
    .filter((url) => url !== undefined)
    .map((serviceUrl) => node('ServiceChannel', { serviceUrl, ...language }));
  return [...places, ...phones, ...online];
}

export function linkedService(service: Known<ServiceSummary, ServiceDetail>, addresses: LinkedAddresses): LinkedNode {
  return node('Service', {
    ...identity(addresses, 'services', service),
    name: service.name,
    description: service.description,
    serviceType: service.categories.map(({ label }) => label),
    provider: organisationLink(service.organisation, addresses),
    areaServed: linkedAreas(service.wards, service.boroughWide),
    audience: audienceOf(service),
    availableChannel: channels(service, addresses),
    hoursAvailable: [...weeklyHours(service.openingHours), ...exceptionalHours(service.openingExceptions)],
    offers: linkedOffers(service.cost),
  });
}
