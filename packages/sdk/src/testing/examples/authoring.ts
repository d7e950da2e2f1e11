import type {
  CategorySlug,
  OpeningHours,
  PublicLocation,
  PublicOrganisation,
  ServiceDetail,
  WardSlug,
  Weekday,
} from '../../types.generated.ts';
import { categoryLabels, wardNames } from '../terms.generated.ts';

/** The words of a record; what is left out is empty. */
export interface ServiceWords extends Partial<
  Omit<ServiceDetail, 'categories' | 'wards' | 'organisation' | 'related'>
> {
  slug: string;
  name: string;
  categories: readonly CategorySlug[];
  wards?: readonly WardSlug[];
}

export interface OrganisationWords extends Partial<PublicOrganisation> {
  slug: string;
  name: string;
}

const written = '2026-11-02T09:00:00.000Z';
const invented = { name: 'Invented to show the product' };

/** The same made-up identifier for the same group and number, in the form of a random one (RFC 9562, version 4). */
const identifier = (group: string, number: number): string =>
  `${group.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An organisation and its services, as the API gives them. `number` tells it from the others. */
export function offers(number: number, words: OrganisationWords, services: readonly ServiceWords[]): ServiceDetail[] {
  const organisation: PublicOrganisation = {
    id: identifier('0a', number),
    lang: 'en',
    source: invented,
    example: true,
    createdAt: written,
    updatedAt: written,
    kinds: [],
    contact: { phones: [] },
    identifiers: [],
    ...words,
  };
  return services.map(({ categories, wards = [], ...service }, index) => ({
    id: identifier('5e', number * 100 + index),
    lang: organisation.lang,
    status: 'active',
    boroughWide: false,
    access: [],
    openingHours: [],
    spokenLanguages: [],
    contact: organisation.contact,
    ...(organisation.assured !== undefined && { assured: organisation.assured }),
    example: organisation.example,
    locations: [],
    funding: [],
    facts: [],
    source: organisation.source,
    createdAt: written,
    updatedAt: written,
    ...service,
    categories: categories.map((slug) => ({ slug, label: categoryLabels[slug] })),
    wards: wards.map((slug) => ({ slug, name: wardNames[slug] })),
    organisation,
    related: [],
  }));
}

/** A place; `number` tells it from the others. */
export function place(number: number, words: Omit<PublicLocation, 'id'>): PublicLocation {
  return { id: identifier('10', number), ...words };
}

/** Hours on some days of every week, such as `hours(['tuesday'], '12:00', '14:00')`. */
export function hours(days: Weekday[], opens: string, closes: string, note?: string): OpeningHours {
  return { days, opens, closes, ...(note !== undefined && { note }) };
}
