import type { Lists } from '../lists.ts';
import type { AskedPlace, EventDetail, EventOccurrence, FacetValue, PublicLocation } from '../types.generated.ts';
import { everyValue, listRules } from './list-rules.ts';
import type { ListRules, Now } from './list-rules.ts';
import { daysAfter } from './london.ts';
import { distanceOf, metresTo, metresWithin } from './near.ts';
import { nearest } from './nearest.ts';
import type { ReadQuery } from './query.ts';
import { summaryOf } from './summary.ts';
import { countedFilters, queryRules, termLabels, wardNames } from './terms.generated.ts';
import { inWords, wordsOf } from './words.ts';

/** What all records have in common, as far as searching goes. */
export interface Searched {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly lang: string;
  readonly status?: string;
  readonly assured?: { readonly date: string } | undefined;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly location?: PublicLocation | undefined;
  readonly locations?: readonly PublicLocation[] | undefined;
}

type Rules = ListRules<Searched>;

/** What a search is about, beside its parameters. */
export interface Asked {
  readonly query: ReadQuery;
  /** The clock of London. */
  readonly now: Now;
  readonly place?: AskedPlace | undefined;
  /** Whether the emergency notice is on. */
  readonly emergency?: boolean | undefined;
}

export function rulesOf(list: keyof Lists): Rules {
  // Each list is only ever asked with its own records.
  return listRules[list] as unknown as Rules;
}

function placesOf(rules: Rules, record: Searched): string[][] {
  const [prominent, body] = rules.texts(record);
  return [wordsOf(record.name), wordsOf(prominent.join(' ')), wordsOf(body.join(' '))];
}

/** The sum of the places in which each word was found, least is best; undefined where one was not found. */
function rank(rules: Rules, record: Searched, words: readonly string[]): number | undefined {
  const places = placesOf(rules, record);
  const found = words.map((word) => places.findIndex((place) => place.some((one) => one.startsWith(word))));
  return found.includes(-1) ? undefined : found.reduce((sum, place) => sum + place, 0);
}

const has = (values: readonly (string | undefined)[], asked: string): boolean =>
  values.includes(asked) || values.includes(everyValue);

/** Whether a record has what is asked for by one filter. */
function passesFilter(rules: Rules, name: string, record: Searched, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const values = rules.filters[name]?.(record) ?? [];
  return rules.every?.includes(name) === true
    ? asked.every((one) => has(values, one))
    : asked.some((one) => has(values, one));
}

/** Names that people here use and the Unicode data lacks or has otherwise. */
const ownLanguageNames: Readonly<Record<string, string>> = {
  bn: 'Bengali',
  syl: 'Sylheti',
  bfi: 'British Sign Language',
  bsl: 'British Sign Language',
};
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function labelOf(list: keyof Lists, facet: string, value: string): string {
  if (value === 'true') return 'Yes';
  if (value === 'false') return 'No';
  if (facet === 'spoken-language') return ownLanguageNames[value] ?? languageNames.of(value) ?? value;
  const vocabulary = facet === 'led-by' || facet === 'run-for' ? 'audience' : facet;
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...termLabels, ward: wardNames };
  return (list === 'awards' ? undefined : named[vocabulary]?.[value]) ?? inWords(value);
}

/** Most first, then by label; a value that was asked for is listed even where it counts nothing. */
function facetOf(
  list: keyof Lists,
  name: string,
  asked: readonly string[],
  records: readonly Searched[],
): FacetValue[] {
  const rules = rulesOf(list);
  const fixed = (queryRules[list] as (typeof queryRules)['services'])[name];
  const present = records.flatMap((record) => rules.filters[name]?.(record) ?? []);
  const values = fixed?.options ?? (fixed?.type === 'boolean' ? ['true', 'false'] : [...new Set(present)]);
  return values
    .filter((value): value is string => value !== undefined && value !== everyValue)
    .map((value) => ({
      value,
      label: labelOf(list, name, value),
      count: records.filter((record) => passesFilter(rules, name, record, [value])).length,
    }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort((left, right) => right.count - left.count || (left.label < right.label ? -1 : 1));
}

/** The times of an event that fall on the days that are asked for, in the state that is asked for. */
function occurrencesIn({ occurrences, consultation }: EventDetail, { query, now }: Asked): EventOccurrence[] {
  const from = query.one('from') ?? now.slice(0, 10);
  const to = query.one('to') ?? daysAfter(from, 90);
  const statuses = query.all('status');
  const within = occurrences.filter(
    ({ starts, ends }) => starts.local.slice(0, 10) <= to && (ends ?? starts).local >= from,
  );
  const open = consultation !== undefined && consultation.opens <= to && consultation.closes >= from;
  return (within.length === 0 && open ? occurrences.slice(0, 1) : within).filter(
    ({ status }) => statuses.length === 0 || statuses.includes(status),
  );
}

interface Found {
  readonly record: Searched;
  readonly rank: number;
  readonly metres: number | undefined;
  readonly occurrence?: EventOccurrence | undefined;
  readonly following?: readonly EventOccurrence[] | undefined;
}

/** So many of the times that follow are told with an event that is listed once. */
const mostFollowing = 3;

/** The times of an event that are listed: each, or the next with those that follow and take place. */
function listedTimes(times: readonly EventOccurrence[], { query }: Asked): Pick<Found, 'occurrence' | 'following'>[] {
  const [next, ...others] = times;
  if (next === undefined || query.one('dates') !== 'next') return times.map((occurrence) => ({ occurrence }));
  const following = others.filter(({ status }) => status !== 'cancelled' && status !== 'postponed');
  return [{ occurrence: next, ...(following.length > 0 && { following: following.slice(0, mostFollowing) }) }];
}

/** Records that pass everything but the filters, events once for each time that is listed. */
function candidates(list: keyof Lists, records: readonly Searched[], asked: Asked): Found[] {
  const { query, now, place } = asked;
  const rules = rulesOf(list);
  const words = wordsOf(query.one('q') ?? '');
  const radius = query.number('radius') ?? query.number('minutes');
  return records.flatMap((record): Found[] => {
    const found = rank(rules, record, words);
    const metres = place && metresTo(record, place.point);
    if (found === undefined || rules.passes?.(record, query, now) === false) return [];
    if (radius !== undefined && (metres === undefined || metres > metresWithin(radius))) return [];
    const one = { record, rank: found, metres };
    if (list !== 'events') return [one];
    const times = occurrencesIn(record as unknown as EventDetail, asked);
    return listedTimes(times, asked).map((listed) => ({ ...one, ...listed }));
  });
}

const isOver = ({ status }: Searched): boolean => status === 'inactive' || status === 'defunct';

/** Smallest first; what is not known last. */
function compare(left: number | string | undefined, right: number | string | undefined): number {
  if (left === right) return 0;
  if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
  return left < right ? -1 : 1;
}

/** A name as it is ordered by: without case and accents. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function inOrder(list: keyof Lists, found: readonly Found[], { query, emergency }: Asked): Found[] {
  const rules = rulesOf(list);
  const freshness = rules.freshness ?? (({ assured }: Searched) => assured?.date ?? '');
  const prefer = rules.prefer?.find((name) => query.all(name).length > 0);
  const isNamed = ({ record }: Found): boolean =>
    prefer !== undefined && query.all(prefer).some((value) => rules.filters[prefer]?.(record).includes(value));
  const isCallOut = ({ record }: Found): boolean => 'emergencyCallOut' in record && record.emergencyCallOut === true;
  const sort = query.one('sort') ?? 'relevance';
  const order = rules.orders?.[sort];
  const by = (left: Found, right: Found): number[] => {
    if (order !== undefined) return [compare(order(left.record, query), order(right.record, query))];
    if (sort === 'start') return [compare(left.occurrence?.starts.instant, right.occurrence?.starts.instant)];
    if (sort === 'distance') return [compare(left.metres, right.metres)];
    if (sort === 'updated') return [-compare(left.record.updatedAt ?? '', right.record.updatedAt ?? '')];
    if (sort === 'created') return [compare(left.record.createdAt ?? '', right.record.createdAt ?? '')];
    if (sort === 'name') return [compare(folded(left.record.name), folded(right.record.name))];
    return [
      Number(isOver(left.record)) - Number(isOver(right.record)),
      ...(emergency ? [Number(isCallOut(right)) - Number(isCallOut(left))] : []),
      Number(isNamed(right)) - Number(isNamed(left)),
      left.rank - right.rank,
    ];
  };
  const tied = (left: Found, right: Found): number[] => [
    ...(['name', 'start', 'created'].includes(sort) ? [] : [-compare(freshness(left.record), freshness(right.record))]),
    ...(sort === 'start' || sort === 'created' ? [] : [compare(folded(left.record.name), folded(right.record.name))]),
    compare(left.record.id, right.record.id),
    compare(left.occurrence?.key, right.occurrence?.key),
  ];
  return found.toSorted(
    (left, right) => [...by(left, right), ...tied(left, right)].find((difference) => difference !== 0) ?? 0,
  );
}

/** A record as a list shows it, with what only an answer has. */
export function itemOf(list: keyof Lists, { record, metres, occurrence, following }: Omit<Found, 'rank'>): object {
  const shown = summaryOf(list, record as unknown as Lists[keyof Lists]['detail']);
  return {
    ...shown,
    ...(occurrence && { occurrence }),
    ...(following && { following }),
    ...(metres !== undefined && { distance: distanceOf(metres) }),
  };
}

/** All that matches, in the order that is asked for. */
export function findRecords(list: keyof Lists, records: readonly Searched[], asked: Asked): Found[] {
  const rules = rulesOf(list);
  const filters = Object.keys(rules.filters);
  const found = candidates(list, records, asked).filter(({ record }) =>
    filters.every((name) => passesFilter(rules, name, record, asked.query.all(name))),
  );
  return inOrder(list, found, asked);
}

/**
 * One page, by the API's rules for filters, counts, order and paging. Words are looked for more simply than the API
 * does: each must begin some word of the record; there are no synonyms and no other forms of a word.
 */
export function searchRecords(list: keyof Lists, records: readonly Searched[], asked: Asked): object {
  const { query, place } = asked;
  const rules = rulesOf(list);
  const page = query.number('page') ?? 1;
  const perPage = query.number('per_page') ?? 20;
  const found = findRecords(list, records, asked);
  const before = candidates(list, records, asked);
  const counted = (facet: string): FacetValue[] => {
    // Of a filter whose values must all hold, one more value narrows what is left.
    const others = Object.keys(rules.filters).filter((name) => name !== facet || rules.every?.includes(name) === true);
    const left = before.filter(({ record }) =>
      others.every((name) => passesFilter(rules, name, record, query.all(name))),
    );
    // An event counts once, however often it happens.
    return facetOf(list, facet, query.all(facet), [...new Set(left.map(({ record }) => record))]);
  };
  const wanted = query.all('facets');
  const facets = Object.fromEntries(
    (countedFilters[list] ?? []).map((name) => [
      name,
      wanted.length === 0 || wanted.includes(name) ? counted(name) : [],
    ]),
  );
  const words = wordsOf(query.one('q') ?? '');
  const didYouMean = found.length === 0 ? suggestion(rules, records, words) : undefined;
  const following = query.one('sort') === 'created' ? foundAfter(query.one('after'), found, query) : undefined;
  const rest = following ?? found;
  const listed = rest.slice((page - 1) * perPage, page * perPage);
  const next = following !== undefined && rest.length > page * perPage ? listed.at(-1) : undefined;
  return {
    items: listed.map((one) => itemOf(list, one)),
    total: found.length,
    page,
    per_page: perPage,
    pages: Math.ceil(found.length / perPage),
    facets,
    ...(didYouMean !== undefined && { didYouMean }),
    ...(place && { near: place }),
    ...(next && { next: placeInList(next, query).join('.') }),
  };
}

/** When a record was created, its id, and which of its times it is where each is listed. */
function placeInList({ record, occurrence }: Found, query: ReadQuery): string[] {
  const key = query.one('dates') === 'next' ? undefined : occurrence?.key;
  return [String(Date.parse(record.createdAt ?? '')), record.id, ...(key === undefined ? [] : [key])];
}

/** What comes after a place in the order of creation. What has no key there stands for all times of its event. */
function foundAfter(after: string | undefined, found: readonly Found[], query: ReadQuery): readonly Found[] {
  if (after === undefined) return found;
  const [created = '', id = '', key = '\uffff'] = after.split('.');
  return found.filter((one) => {
    const [itsCreated = '', itsId = '', itsKey = ''] = placeInList(one, query);
    return (Number(itsCreated) - Number(created) || compare(itsId, id) || compare(itsKey, key)) > 0;
  });
}

/** The words with each unknown one replaced by the known word that is most like it; undefined where one has none. */
function suggestion(rules: Rules, records: readonly Searched[], words: readonly string[]): string | undefined {
  const known = [...new Set(records.flatMap((record) => placesOf(rules, record).flat()))];
  const replaced = words.map((word) => (known.some((one) => one.startsWith(word)) ? word : nearest(word, known, 0.34)));
  return replaced.some((word, index) => word !== words[index]) && !replaced.includes(undefined)
    ? replaced.join(' ')
    : undefined;
}
