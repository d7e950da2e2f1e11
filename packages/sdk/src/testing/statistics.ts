import type { ListStatistics, Statistics } from '../types.generated.ts';
import { everyValue, isOnShow } from './list-rules.ts';
import { daysAfter } from './london.ts';
import type { RecordsByList } from './mock-records.ts';
import { rulesOf } from './search.ts';
import type { Searched } from './search.ts';

/** Days, roughly, in the months of each band. */
const bands = [
  ['3-months', 92],
  ['6-months', 183],
  ['12-months', 365],
] as const;

function statisticsOf(list: keyof RecordsByList, records: readonly Searched[], today: string): ListStatistics {
  const { filters } = rulesOf(list);
  const byWard: Record<string, number> = {};
  const byKind: Record<string, number> = {};
  const byFreshness = { '3-months': 0, '6-months': 0, '12-months': 0, older: 0, never: 0 };
  let boroughWide = 0;
  let withoutWard = 0;
  for (const record of records) {
    const wards = new Set((filters['ward']?.(record) ?? []).filter((ward) => ward !== undefined));
    if (wards.delete(everyValue)) boroughWide += 1;
    else if (wards.size === 0) withoutWard += 1;
    for (const ward of wards) byWard[ward] = (byWard[ward] ?? 0) + 1;
    for (const kind of filters['kind']?.(record) ?? []) if (kind !== undefined) byKind[kind] = (byKind[kind] ?? 0) + 1;
    const date = record.assured?.date;
    const [band] = bands.find(([, days]) => date !== undefined && date >= daysAfter(today, -days)) ?? ['older'];
    byFreshness[date === undefined ? 'never' : band] += 1;
  }
  return { total: records.length, byWard, boroughWide, withoutWard, byKind, byFreshness };
}

/** How many records each list has; a band of freshness counts 92, 183 and 365 days for its months. */
export function statisticsFor(records: RecordsByList, today: string): Statistics {
  const shown = { ...records, roles: records.roles.filter((role) => isOnShow(role, today)) };
  const lists = Object.entries(shown).map(([name, all]) => [
    name,
    statisticsOf(name as keyof RecordsByList, all, today),
  ]);
  return { lists: Object.fromEntries(lists) as Statistics['lists'] };
}
