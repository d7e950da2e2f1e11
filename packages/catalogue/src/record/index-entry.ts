import { organisationReference } from '@vcs/schema';
import type { Location, Organisation, OrganisationReference, Service, ServiceSummary } from '@vcs/schema';
import { tokensOf } from '../text/analysed-text.ts';
import { foldText } from '../text/fold.ts';
import type { IndexEntry } from '../kinds/kind.ts';
import { categoryLabel, publicLocations, serviceSummaryOf, wardName } from './views.ts';

/** Stands for every ward in the wards of an entry. */
export const everyWard = '*';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The entry of a service, or nothing where the public may not see it. */
export function indexEntryOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
): IndexEntry<ServiceSummary> | undefined {
  if (service.publication !== 'published' || organisation.publication !== 'published') return undefined;
  const places = publicLocations(locations);
  return {
    tokens: tokensOf({
      name: service.name,
      prominent: present([
        organisation.name,
        organisation.alternateName,
        ...service.categories.map(categoryLabel),
        ...service.wards.map(wardName),
      ]),
      body: present([
        service.description,
        service.alert,
        service.whoFor,
        service.areaNote,
        service.openingNote,
        service.howToGet,
        service.contact.note,
        service.cost?.description,
        ...service.facts,
        ...service.funding.map(({ source }) => source),
        ...service.spokenLanguages.map((tag) => languageNames.of(tag)),
        ...places.flatMap(({ name, address }) => [name, ...(address?.lines ?? []), address?.postcode]),
      ]),
      categories: service.categories,
    }),
    running: service.status === 'active' || service.status === 'temporarily-closed',
    freshness: service.assured?.date ?? '',
    nameKey: foldText(service.name),
    terms: {
      category: [...new Set(service.categories)].sort(),
      ward: [...(service.boroughWide ? [everyWard] : []), ...[...new Set(service.wards)].sort()],
    },
    numbers: {},
    points: places.flatMap(({ point }) => point ?? []),
    weekIntervals: [],
    summary: serviceSummaryOf(service, organisation, locations),
  };
}

/** The entry of an organisation, or nothing where the public may not see it. */
export function organisationEntryOf(organisation: Organisation): IndexEntry<OrganisationReference> | undefined {
  if (organisation.publication !== 'published') return undefined;
  return {
    tokens: tokensOf({
      name: organisation.name,
      prominent: present([organisation.alternateName]),
      body: present([organisation.description]),
      categories: [],
    }),
    running: true,
    freshness: organisation.assured?.date ?? '',
    nameKey: foldText(organisation.name),
    terms: {},
    numbers: {},
    points: [],
    weekIntervals: [],
    summary: organisationReference.parse(organisation),
  };
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}
