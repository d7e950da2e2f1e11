import type { FacetValue } from '@vcs/schema';
import type { Facet, SearchRequest } from '../kinds/kind.ts';
import type { SearchPlan, TokenMatch } from '../text/search-plan.ts';
import { hasBit, intersect, numbersIn, unite } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { distances, everyValue, setFilters, withinRanges } from './filters.ts';
import { firstInOrder } from './first-in-order.ts';

/** The entries that have a token, or that have one which begins with it. */
export type FindToken = (token: string, prefix: boolean) => Bitmap;

export interface Selection {
  /** Numbers of the entries on the page, in order. */
  readonly page: readonly number[];
  readonly total: number;
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
  next: for (const entry of candidates) {
    let failed = -1;
    for (const { facet, of, passes } of filters) {
      if (passes[of[entry]!] === 1) continue;
      // A facet is counted as if its own filter were not there; what fails two filters counts nowhere.
      if (facet < 0 || failed >= 0) continue next;
      failed = facet;
    }
    if (failed >= 0) {
      const { of, counts } = counted[failed]!;
      counts[of[entry]!]! += 1;
      continue;
    }
    found[total++] = entry;
    for (const { of, counts } of counted) counts[of[entry]!]! += 1;
  }
  return {
    page: pageOf(columns, found.subarray(0, total), plan, request, metres, find),
    total,
    facets: Object.fromEntries(
      facets.map((facet, index) => [
        facet.name,
        facetValues(facet, columns.terms(facet.name).values, counted[index]!.counts, request.terms[facet.name] ?? []),
      ]),
    ),
  };
}

/** Most first, then by label. Values that nobody asked for and nothing has are left out. */
function facetValues(
  { label, values }: Facet,
  sets: readonly (readonly string[])[],
  counts: Uint32Array,
  asked: readonly string[],
): FacetValue[] {
  const byValue = new Map<string, number>([...(values ?? []), ...asked].map((value) => [value, 0]));
  let everywhere = 0;
  sets.forEach((set, number) => {
    // What has every value and names some of them is still one in each.
    if (set.includes(everyValue)) everywhere += counts[number]!;
    else for (const value of set) byValue.set(value, (byValue.get(value) ?? 0) + counts[number]!);
  });
  if (values === undefined)
    for (const value of sets.flat()) if (value !== everyValue) byValue.set(value, byValue.get(value) ?? 0);
  return [...byValue]
    .map(([value, count]) => ({ value, label: label(value), count: count + everywhere }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort(
      (left, right) =>
        right.count - left.count ||
        (left.label < right.label ? -1 : left.label > right.label ? 1 : left.value < right.value ? -1 : 1),
    );
}

/** Points of the words for each entry found. */
function pointsOf(plan: SearchPlan, found: Uint32Array, find: FindToken): Uint16Array {
  const points = new Uint16Array(found.length);
  for (const { grades, otherwise } of plan.groups) {
    const graded = grades.map((grade) => ({ points: grade.points, entries: entriesWith(grade.match, find) }));
    found.forEach((entry, index) => {
      points[index]! += graded.find(({ entries }) => hasBit(entries, entry))?.points ?? otherwise;
    });
  }
  return points;
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

function pageOf(
  columns: Columns,
  found: Uint32Array<ArrayBuffer>,
  plan: SearchPlan,
  request: SearchRequest,
  metres: Float64Array | undefined,
  find: FindToken,
): number[] {
  const { sort, page, perPage, prefer } = request;
  // One number says the place of an entry: what decides first in its highest digits, its rank in the last ones.
  const keys = new Float64Array(found.length);
  const addDigit = (values: ArrayLike<number>, different: number): void => {
    for (let index = 0; index < keys.length; index += 1) keys[index] = keys[index]! * different + values[index]!;
  };
  const addRanks = (values: Float64Array<ArrayBuffer>, descending: boolean): void => {
    const { ranks, ranked } = ranksOf(values, descending);
    addDigit(ranks, ranked);
  };
  const byDistance = (): void => {
    if (metres !== undefined)
      addRanks(
        Float64Array.from(found, (entry) => metres[columns.places.of[entry]!]!),
        false,
      );
  };

  if (sort.by === 'relevance') {
    addDigit(
      found.map((entry) => 1 - columns.running[entry]!),
      2,
    );
    const preferred = prefer === undefined ? [] : (request.terms[prefer] ?? []);
    if (prefer !== undefined && preferred.length > 0) {
      const column = columns.terms(prefer);
      const named = column.mask((values) => values.some((value) => preferred.includes(value)));
      addDigit(
        found.map((entry) => 1 - named[column.of[entry]!]!),
        2,
      );
    }
    if (plan.groups.length > 0) {
      const points = pointsOf(plan, found, find);
      addDigit(
        points.map((worth) => mostPoints - worth),
        mostPoints + 1,
      );
    }
    byDistance();
  } else if (sort.by === 'distance') byDistance();
  else if (sort.by === 'number') {
    const column = columns.numbers(sort.number);
    addRanks(
      Float64Array.from(found, (entry) => column[entry]!),
      sort.descending,
    );
  }
  const rank = sort.by === 'name' ? columns.nameRank() : columns.rank;
  const ranked = columns.order.length + 1;
  addDigit(
    found.map((entry) => rank[entry]!),
    ranked,
  );
  const order = sort.by === 'name' ? columns.nameOrder() : columns.order;
  return Array.from(firstInOrder(keys, (page - 1) * perPage, page * perPage), (key) => order[key % ranked]!);
}

/** Above what the words of any query can be worth: twelve groups of at most 13 points. */
const mostPoints = 255;
