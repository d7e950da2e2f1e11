import { wordList } from '../attribute/word-list.ts';
import type { ListedRecord, ListingKind } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingSurface } from './listing-surface.ts';
import { otherList } from './other-list.ts';

type PresetKind = Pick<ListingKind<ListedRecord, unknown, ListingStrings>, 'filters' | 'filterKinds' | 'otherFilters'>;

/** What the attributes of an element say to start with. */
export function presetsOf(
  element: ListingSurface,
  { filters: own, filterKinds, otherFilters = own }: PresetKind,
  lang: string | undefined,
): ListingQuery {
  const values = element as unknown as Readonly<Record<string, string | boolean | null | undefined>>;
  const { near, radius } = element;
  const shown = wordList(element.filters);
  const known = values['list'] === otherList ? otherFilters : own;
  const filters = known.map((filter) => [filter, wordList(values[propertyOf(filter)])] as const);
  return {
    list: (values['list'] || undefined) as string | undefined,
    q: (element.q ?? '').trim(),
    filters: Object.fromEntries(filters.filter(([, ticked]) => ticked.length > 0)),
    lang,
    near: near || undefined,
    view: element.view === 'map' ? 'map' : undefined,
    sort: near ? 'distance' : undefined,
    radius: near && radius !== null ? wholeOr(15, radius, 240) : undefined,
    // A filter that is not shown needs no counts, but what it is set to needs a name, and so does what details tell.
    facets: own.filter(
      (name) =>
        !filterKinds?.[name] &&
        (!shown.length || shown.includes(name) || name === 'audience' || values[propertyOf(name)]),
    ),
    page: 1,
    limit: wholeOr(20, element.limit, 100),
  };
}

/** `spoken-language` as `spokenLanguage`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-[a-z]/g, (end) => end[1]!.toUpperCase());
}

/** A number where it is a whole one from 1 on; what comes after the list tells the page where it is none. */
export function wholeOr(fallback: number, value: number | null, maximum: number): number {
  return Number.isInteger(value) && value! > 0 && value! <= maximum ? value! : fallback;
}
