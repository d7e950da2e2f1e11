import type { IndexEntry } from './kind.ts';
import { everyValue } from './entry.ts';
import type { FreshnessBand, ListStatistics } from '@vcs/schema';

/** What of an entry is counted; `assured` is the day or month on which somebody last confirmed the record. */
export interface Counted extends Pick<IndexEntry, 'terms'> {
  readonly summary: { readonly assured?: { readonly date: string } | undefined };
}

/** The band of a record that was last confirmed on a date; a month counts from its first day. */
export function freshnessBand(assured: string | undefined, now: Date): FreshnessBand {
  if (assured === undefined) return 'never';
  const monthsBack = (months: number): string => {
    const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth() - months, now.getUTCDate()];
    const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, month, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
  };
  const date = assured.length === 7 ? `${assured}-01` : assured;
  if (date >= monthsBack(3)) return '3-months';
  if (date >= monthsBack(6)) return '6-months';
  return date >= monthsBack(12) ? '12-months' : 'older';
}

/** Counts of the entries of one kind. */
export function statisticsOf(entries: Iterable<Counted>, now: Date): ListStatistics {
  const byWard: { [ward: string]: number } = {};
  const byKind: { [value: string]: number } = {};
  const byFreshness = { '3-months': 0, '6-months': 0, '12-months': 0, older: 0, never: 0 };
  let [total, boroughWide, withoutWard] = [0, 0, 0];
  // Many records were confirmed on few days.
  const bands = new Map<string | undefined, FreshnessBand>();
  const bandOf = (assured: string | undefined): FreshnessBand => {
    const band = bands.get(assured) ?? freshnessBand(assured, now);
    bands.set(assured, band);
    return band;
  };
  for (const { terms, summary } of entries) {
    const wards = terms.ward ?? [];
    total += 1;
    if (wards.includes(everyValue)) boroughWide += 1;
    if (wards.length === 0) withoutWard += 1;
    for (const ward of wards) if (ward !== everyValue) byWard[ward] = (byWard[ward] ?? 0) + 1;
    for (const value of terms.kind ?? []) byKind[value] = (byKind[value] ?? 0) + 1;
    byFreshness[bandOf(summary.assured?.date)] += 1;
  }
  return { total, byWard, boroughWide, withoutWard, byKind, byFreshness };
}
