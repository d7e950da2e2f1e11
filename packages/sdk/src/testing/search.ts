import type { FacetValue, ServiceDetail, ServicePage, ServiceSummary } from '../types.generated.ts';
import { nearest } from './nearest.ts';
import type { ReadQuery } from './query.ts';
import { categoryLabels, wardNames } from './terms.generated.ts';

/** A service as a list shows it. */
export function summaryOf(service: ServiceDetail): ServiceSummary {
  const { minimumAge, maximumAge, howToGet, funding, facts, source, createdAt, updatedAt, related, ...shown } = service;
  void [minimumAge, maximumAge, howToGet, funding, facts, source, createdAt, updatedAt, related];
  const { id, slug, name } = service.organisation;
  return { ...shown, organisation: { id, slug, name } };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where words are looked for, best place first. */
function placesOf(service: ServiceDetail): string[][] {
  const terms = [...service.categories.map(({ label }) => label), ...service.wards.map(({ name }) => name)];
  return [
    wordsOf(service.name),
    wordsOf([service.organisation.name, ...terms].join(' ')),
    wordsOf([service.description, service.whoFor, service.areaNote].join(' ')),
  ];
}

/** The sum of the places in which each word was found, least is best; undefined where one was not found. */
function rank(service: ServiceDetail, words: readonly string[]): number | undefined {
  const places = placesOf(service);
  const found = words.map((word) => places.findIndex((place) => place.some((one) => one.startsWith(word))));
  return found.includes(-1) ? undefined : found.reduce((sum, place) => sum + place, 0);
}

const inCategory = (service: ServiceDetail, asked: readonly string[]): boolean =>
  asked.length === 0 || service.categories.some(({ slug }) => asked.includes(slug));

const namesWard = (service: ServiceDetail, asked: readonly string[]): boolean =>
  service.wards.some(({ slug }) => asked.includes(slug));

const inWard = (service: ServiceDetail, asked: readonly string[]): boolean =>
  asked.length === 0 || service.boroughWide || namesWard(service, asked);

/** Filters that a mock does not have. */
const notCounted: Omit<ServicePage['facets'], 'category' | 'ward'> = {
  need: [],
  audience: [],
  circumstance: [],
  'spoken-language': [],
  access: [],
  accessibility: [],
  free: [],
  capacity: [],
  status: [],
};

/** Most first, then by label; a value that was asked for is listed even where it counts nothing. */
function facet(
  labels: Record<string, string>,
  asked: readonly string[],
  count: (value: string) => number,
): FacetValue[] {
  return Object.entries(labels)
    .map(([value, label]) => ({ value, label, count: count(value) }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort((left, right) => right.count - left.count || (left.label < right.label ? -1 : 1));
}

/**
 * One page, by the API's rules for filters, counts, order and paging. Words are looked for more simply than the API
 * does: each must begin some word of the record; there are no synonyms and no other forms of a word.
 */
export function searchExamples(services: readonly ServiceDetail[], query: ReadQuery): ServicePage {
  const { q, category, ward, page, per_page } = query;
  const words = wordsOf(q);
  const found = services.flatMap((service) => {
    const place = rank(service, words);
    return place === undefined ? [] : [{ service, place }];
  });
  const counted = (keep: (service: ServiceDetail) => boolean): number =>
    found.filter(({ service }) => keep(service)).length;
  const items = found
    .filter(({ service }) => inCategory(service, category) && inWard(service, ward))
    .map(({ service, place }) => {
      const over = service.status === 'inactive' || service.status === 'defunct';
      const first = namesWard(service, ward) && !over ? 0 : 1;
      return { service, order: [first, place, over ? 1 : 0] };
    })
    .sort((left, right) => {
      const difference = left.order
        .map((value, index) => value - (right.order[index] ?? 0))
        .find((value) => value !== 0);
      return difference ?? byAssurance(left.service, right.service);
    })
    .map(({ service }) => summaryOf(service));
  const didYouMean = items.length === 0 ? suggestion(services, words) : undefined;
  return {
    items: items.slice((page - 1) * per_page, page * per_page),
    total: items.length,
    page,
    per_page,
    pages: Math.ceil(items.length / per_page),
    facets: {
      ...notCounted,
      category: facet(categoryLabels, category, (value) =>
        counted((one) => inWard(one, ward) && inCategory(one, [value])),
      ),
      ward: facet(wardNames, ward, (value) => counted((one) => inCategory(one, category) && inWard(one, [value]))),
    },
    ...(didYouMean !== undefined && { didYouMean }),
  };
}

function byAssurance(left: ServiceDetail, right: ServiceDetail): number {
  const dates = [left.assured?.date ?? '', right.assured?.date ?? ''] as const;
  if (dates[0] !== dates[1]) return dates[0] < dates[1] ? 1 : -1;
  return [left.name, left.id].join('\n') < [right.name, right.id].join('\n') ? -1 : 1;
}

/** The words with each unknown one replaced by the known word that is most like it; undefined where one has none. */
function suggestion(services: readonly ServiceDetail[], words: readonly string[]): string | undefined {
  const known = [...new Set(services.flatMap((service) => placesOf(service).flat()))];
  const replaced = words.map((word) => (known.some((one) => one.startsWith(word)) ? word : nearest(word, known, 0.34)));
  return replaced.some((word, index) => word !== words[index]) && !replaced.includes(undefined)
    ? replaced.join(' ')
    : undefined;
}
