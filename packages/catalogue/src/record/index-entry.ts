import type { Location, Organisation, Service, ServiceSummary } from '@vcs/schema';
import { tokensOf } from '../text/analysed-text.ts';
import { foldText } from '../text/fold.ts';
import { categoryLabel, publicLocations, serviceSummaryOf, wardName } from './views.ts';

/** Stands for every ward in the wards of an entry. */
export const everyWard = '*';

/** What an engine keeps of a service in order to find, order, count and show it. */
export interface IndexEntry {
  readonly tokens: readonly string[];
  /** Whether it runs now, or will again. */
  readonly running: boolean;
  /** Assured date as its record has it, or an empty text; later is greater. */
  readonly freshness: string;
  /** Folded name, compared by code point. */
  readonly nameKey: string;
  /** Slugs in code point order. */
  readonly categories: readonly string[];
  /** Slugs in code point order, `everyWard` first where it is for the whole borough. */
  readonly wards: readonly string[];
  readonly summary: ServiceSummary;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The entry of a service, or nothing where the public may not see it. */
export function indexEntryOf(
  service: Service,
  organisation: Organisation,
  locations: readonly Location[],
): IndexEntry | undefined {
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
    categories: [...new Set(service.categories)].sort(),
    wards: [...(service.boroughWide ? [everyWard] : []), ...[...new Set(service.wards)].sort()],
    summary: serviceSummaryOf(service, organisation, locations),
  };
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}
