import type {
  AreaReference,
  CategoryReference,
  CategorySlug,
  OpeningHours,
  PublicLocation,
  PublicOrganisation,
  RecordReference,
  ServiceDetail,
  TermReference,
  WardSlug,
  Weekday,
} from '../../types.generated.ts';
import { categoryLabels, termLabels, wardNames } from '../terms.generated.ts';

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

/** Slugs of one controlled list. */
export type TermSlug<Vocabulary extends keyof typeof termLabels> = keyof (typeof termLabels)[Vocabulary] & string;

export const written = '2026-11-02T09:00:00.000Z';
export const invented = { name: 'Invented to show the product' };

/** What every invented record has, whatever its kind. */
export const ordinary = { lang: 'en', source: invented, example: true, createdAt: written, updatedAt: written };

/** The same made-up identifier for the same group and number, in the form of a random one (RFC 9562, version 4). */
export const identifier = (group: string, number: number): string =>
  `${group.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const categoriesOf = (slugs: readonly CategorySlug[]): CategoryReference[] =>
  slugs.map((slug) => ({ slug, label: categoryLabels[slug] }));

export const wardsOf = (slugs: readonly WardSlug[]): AreaReference[] =>
  slugs.map((slug) => ({ slug, name: wardNames[slug] }));

export function termsOf<Vocabulary extends keyof typeof termLabels>(
  vocabulary: Vocabulary,
  slugs: readonly TermSlug<Vocabulary>[],
): TermReference[] {
  const labels: Record<string, string> = termLabels[vocabulary];
  return slugs.map((slug) => ({ slug, label: labels[slug] ?? slug }));
}

/** Enough of a record to name it and link to it. */
export const referenceTo = ({ id, slug, name }: RecordReference): RecordReference => ({ id, slug, name });

/** An organisation; `number` tells it from the others. */
export function organisationOf(number: number, words: OrganisationWords): PublicOrganisation {
  return {
    id: identifier('0a', number),
    ...ordinary,
    kinds: [],
    contact: { phones: [] },
    identifiers: [],
    ...words,
  };
}

/** An organisation and its services, as the API gives them. `number` tells it from the others. */
export function offers(number: number, words: OrganisationWords, services: readonly ServiceWords[]): ServiceDetail[] {
  const organisation = organisationOf(number, words);
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
    categories: categoriesOf(categories),
    wards: wardsOf(wards),
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
