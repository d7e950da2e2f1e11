import type { SearchRequest } from '../kinds/kind.ts';
import type { Counted } from '../kinds/statistics.ts';
import type { Columns } from './columns.ts';
import { withinRanges } from './filters.ts';

const day = 86_400_000;

/** What is counted of the entries whose numbers lie in the ranges. */
export function countedIn(columns: Columns, ranges: SearchRequest['ranges']): Counted[] {
  const [wards, kinds] = [columns.terms('ward'), columns.terms('kind')];
  const assured = columns.numbers('assured');
  return Array.from(withinRanges(columns, ranges, columns.order), (entry) => ({
    terms: { ward: wards.values[wards.of[entry]!]!.values, kind: kinds.values[kinds.of[entry]!]!.values },
    summary: Number.isNaN(assured[entry]) ? {} : { assured: { date: dateOf(assured[entry]!) } },
  }));
}

function dateOf(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}
