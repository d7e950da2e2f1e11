import type { FacetValue } from '@vcs/schema';
import type { Facet, SearchRequest } from '../kinds/kind.ts';
import { isAfter } from '../kinds/place-in-list.ts';
import type { PlaceInList } from '../kinds/place-in-list.ts';
import { pageOfPlaces, placesIn } from './page-of-places.ts';
import type { SearchGroup, SearchPlan, TokenMatch } from '../text/search-plan.ts';
import { intersect, numbersIn, unite } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { distances, SetFilter, setFilters, withinRanges } from './filters.ts';
import { firstInOrder } from './first-in-order.ts';
import { byLabel } from './term-column.ts';
import type { TermColumn, TermSet } from './term-column.ts';

/** The entries that have a token, or that have one which begins with it. */
export type FindToken = (token: string, prefix: boolean) => Bitmap;

export interface Selection {
  /** Numbers of the entries on the page, in order. */
  readonly page: readonly number[];
  readonly total: number;
  /** How many places of the first of them are on pages before, where pages are of places. */
  readonly skipped: number;
  /** Of each one on the page when it was created, where they are in that order. */
  readonly created?: readonly number[];
  /** Whether others follow the page. */
  readonly more: boolean;
  readonly facets: Readonly<Record<string, FacetValue[]>>;
}

function entriesWith(match: TokenMatch, find: FindToken): Bitmap {
  if ('token' in match) return find(match.token, match.prefix ?? false);
  const [parts, join] = 'all' in match ? [match.all, intersect] : [match.any, unite];
  const [first, ...others] = parts.map((part) => entriesWith(part, find));
  if (others.length === 0) return first!;
  const joined = first!.slice();
  for (const other of others) join(joined, other);
  return joined;
}

/** A page of the entries that a request asks for, how many there are, and the counts of every facet. */
export function select(
  columns: Columns,
  facets: readonly Facet[],
  plan: SearchPlan,
  request: SearchRequest,
  find: FindToken,
): Selection {
  const metres = request.near && distances(columns, request.near);
  const matched = plan.groups.map(({ match }) => entriesWith(match, find));
  const worded =
    matched.length === 0
      ? columns.order
      : numbersIn(matched.reduce((all, one) => intersect(all, one), matched[0]!.slice()));
  const names = facets.map(({ name }) => name);
  const candidates = withinRanges(columns, request.ranges, worded);
  const filters = setFilters(columns, request, names, metres);
  const counted = facets.map(({ name }) => {
    const { of, values } = columns.terms(name);
    return { of, counts: new Uint32Array(values.length) };
  });

  const found = new Uint32Array(candidates.length);
  let total = 0;
  next: for (let at = 0; at < candidates.length; at += 1) {
    const entry = candidates[at]!;
    let failed = -1;
    for (const filter of filters) {
      if (filter.passes(entry)) continue;
      // A facet is counted as if its own filter were not there; what fails two filters counts nowhere.
      if (filter.facet < 0 || failed >= 0) continue next;
      failed = filter.facet;
    }
    if (failed >= 0) {
      const { of, counts } = counted[failed]!;
      counts[of[entry]!]! += 1;
      continue;
    }
    found[total++] = entry;
  }
  for (const { of, counts } of counted) {
    for (let at = 0; at < total; at += 1) counts[of[found[at]!]!]! += 1;
  }
  const ordered = (from: number, to: number) =>
    inOrder(columns, found.subarray(0, total), plan, request, metres, find, [from, to]);
  const { page, perPage } = request;
  const passed = request.after === undefined ? 0 : countUpTo(request.after, columns, found.subarray(0, total));
  const [from, to] = [passed + (page - 1) * perPage, passed + page * perPage];
  const paged = request.perPlace
    ? pageOfPlaces(ordered(0, total), placesIn(columns, request.near), from, to)
    : { page: ordered(from, to), total, skipped: 0 };
  const created = columns.numbers('created');
  return {
    ...paged,
    ...(request.sort.by === 'creation' && { created: paged.page.map((entry) => created[entry]!) }),
    more: to < paged.total,
    facets: Object.fromEntries(
      facets.map((facet, index) => [
        facet.name,
        facetValues(facet, columns.terms(facet.name), counted[index]!.counts, request.terms[facet.name] ?? []),
      ]),
    ),
  };
}

/** How many of the entries found do not come after a place in the order of creation. */
function countUpTo(place: PlaceInList, columns: Columns, found: Uint32Array): number {
  const created = columns.numbers('created');
  return found.reduce(
    (count, entry) => (isAfter({ created: created[entry]!, id: columns.idOf(entry) }, place) ? count : count + 1),
    0,
  );
}

/** Most first, then by label. Values that nobody asked for and nothing has are left out. */
function facetValues(facet: Facet, column: TermColumn, counts: Uint32Array, asked: readonly string[]): FacetValue[] {
  const byNumber = new Uint32Array(column.names.length);
  let everywhere = 0;
  for (let set = 0; set < counts.length; set += 1) {
    const count = counts[set]!;
    if (count === 0) continue;
    const { everything, numbers } = column.values[set]!;
    // What has every value and names some of them is still one in each.
    if (everything) everywhere += count;
    else for (const number of numbers) byNumber[number]! += count;
  }
  const found: FacetValue[] = [];
  const unknown = new Set(asked);
  for (const { value, label, number } of column.labelled(facet)) {
    const count = everywhere + (number < 0 ? 0 : byNumber[number]!);
    if (count > 0 || unknown.has(value)) found.push({ value, label, count });
    unknown.delete(value);
  }
  for (const value of unknown) found.push({ value, label: facet.label(value), count: everywhere });
  if (unknown.size > 0) found.sort(byLabel);
  // Those of the same count stay by label.
  return found.sort((left, right) => right.count - left.count);
}

/** Adds to the points of each entry found what the words are worth in it. */
function addPoints(points: Uint8Array, { grades, otherwise }: SearchGroup, found: Uint32Array, find: FindToken): void {
  const worths = grades.map((grade) => grade.points);
  const graded = grades.map(({ match }) => entriesWith(match, find));
  for (let index = 0; index < found.length; index += 1) {
    const entry = found[index]!;
    const [word, bit] = [entry >>> 5, 1 << (entry & 31)];
    let worth = otherwise;
    for (let grade = 0; grade < graded.length; grade += 1) {
      if ((graded[grade]![word]! & bit) === 0) continue;
      worth = worths[grade]!;
      break;
    }
    points[index]! += worth;
  }
}

/** Ranks from 0 of the values of entries, the same for the same value; what has none comes last. */
function ranksOf(values: Float64Array<ArrayBuffer>, descending: boolean): { ranks: Uint32Array; ranked: number } {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = known.filter((value, index) => index === 0 || value !== known[index - 1]);
  const rank = new Map<number, number>();
  distinct.forEach((value, index) => rank.set(value, descending ? distinct.length - 1 - index : index));
  return {
    ranks: Uint32Array.from(values, (value) => rank.get(value) ?? distinct.length),
    ranked: distinct.length + 1,
  };
}

/** The entries found whose places in the order are from the first of these to before the second. */
function inOrder(
  columns: Columns,
  found: Uint32Array<ArrayBuffer>,
  plan: SearchPlan,
  request: SearchRequest,
  metres: Float64Array | undefined,
  find: FindToken,
  [from, to]: readonly [number, number],
): number[] {
  const { sort } = request;
  // One number says the place of an entry: what decides first in its highest digits, its rank in the last ones.
  const keys = new Float64Array(found.length);
  const addRanks = (values: Float64Array<ArrayBuffer>, descending: boolean): void => {
    const { ranks, ranked } = ranksOf(values, descending);
    for (let index = 0; index < keys.length; index += 1) keys[index] = keys[index]! * ranked + ranks[index]!;
  };
  if (sort.by === 'relevance') addRelevance(keys, columns, found, plan, request, find);
  if (metres !== undefined && (sort.by === 'relevance' || sort.by === 'distance')) {
    addRanks(
      Float64Array.from(found, (entry) => metres[columns.places.of[entry]!]!),
      false,
    );
  }
  if (sort.by === 'number') {
    const column = columns.numbers(sort.number);
    addRanks(
      Float64Array.from(found, (entry) => column[entry]!),
      sort.descending,
    );
  }
  const { rank, order } = orderOf(columns, sort.by);
  const ranked = order.length + 1;
  for (let index = 0; index < keys.length; index += 1) keys[index] = keys[index]! * ranked + rank[found[index]!]!;
  return Array.from(firstInOrder(keys, from, to), (key) => order[key % ranked]!);
}

function orderOf(columns: Columns, by: SearchRequest['sort']['by']): Pick<Columns, 'rank' | 'order'> {
  if (by === 'name') return columns.byName();
  return by === 'creation' ? columns.byCreation() : columns;
}

/** Above what the words of any query can be worth: twelve groups of at most 13 points. */
const mostPoints = 255;

/** Running ones first, then those that are to be first, then those that are preferred, then by what the words are worth. */
function addRelevance(
  keys: Float64Array,
  columns: Columns,
  found: Uint32Array<ArrayBuffer>,
  plan: SearchPlan,
  { first, prefer, terms }: SearchRequest,
  find: FindToken,
): void {
  const asked = prefer === undefined ? [] : (terms[prefer] ?? []);
  const names = ({ values }: TermSet) => values.some((value) => asked.includes(value));
  const preferred =
    prefer === undefined || asked.length === 0 ? undefined : new SetFilter(columns.terms(prefer), -1, names);
  const foremost = first && new SetFilter(columns.terms(first.facet), -1, ({ values }) => values.includes(first.value));
  const points = new Uint8Array(found.length);
  for (const group of plan.groups) addPoints(points, group, found, find);
  for (let index = 0; index < keys.length; index += 1) {
    const entry = found[index]!;
    const stands =
      (1 - columns.running[entry]!) * 4 +
      (foremost === undefined || foremost.passes(entry) ? 0 : 2) +
      (preferred === undefined || preferred.passes(entry) ? 0 : 1);
    keys[index] = stands * (mostPoints + 1) + mostPoints - points[index]!;
  }
}
