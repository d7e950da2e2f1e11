import type { IndexEntry } from './kind.ts';
import { everyValue } from './entry.ts';

/** How long ago somebody confirmed a record, at most: bands in months, and what comes after them. */
export const freshnessBands = ['3-months', '6-months', '12-months', 'older', 'never'] as const;

export type FreshnessBand = (typeof freshnessBands)[number];

export interface KindStatistics {
  readonly total: number;
  /** How many name the ward. What is for the whole borough is counted in `boroughWide`, not in each ward. */
  readonly byWard: Readonly<{ [ward: string]: number }>;
  readonly boroughWide: number;
  readonly withoutWard: number;
  /** By the values of the kind's own `kind`, where it has kinds. */
  readonly byKind: Readonly<{ [value: string]: number }>;
  readonly byFreshness: Readonly<Record<FreshnessBand, number>>;
}

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
export function statisticsOf(entries: Iterable<Counted>, now: Date): KindStatistics {
  const byWard: { [ward: string]: number } = {};
  const byKind: { [value: string]: number } = {};
  const byFreshness = { '3-months': 0, '6-months': 0, '12-months': 0, older: 0, never: 0 };
  let [total, boroughWide, withoutWard] = [0, 0, 0];
  for (const { terms, summary } of entries) {
    const wards = terms.ward ?? [];
    total += 1;
    if (wards.includes(everyValue)) boroughWide += 1;
    if (wards.length === 0) withoutWard += 1;
    for (const ward of wards) if (ward !== everyValue) byWard[ward] = (byWard[ward] ?? 0) + 1;
    for (const value of terms.kind ?? []) byKind[value] = (byKind[value] ?? 0) + 1;
    byFreshness[freshnessBand(summary.assured?.date, now)] += 1;
  }
  return { total, byWard, boroughWide, withoutWard, byKind, byFreshness };
}
