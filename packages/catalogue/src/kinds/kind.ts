import type { Point } from '@vcs/schema';
import type { z } from 'zod';

/** A link from one record to another, named after the field that holds it. */
export interface Reference {
  readonly field: string;
  readonly to: string;
}

/** Any record, as far as code that serves every kind has to know it. */
export interface StoredRecord {
  readonly id: string;
  readonly slug: string;
  readonly publication: 'published' | 'draft' | 'withdrawn';
}

/** The records that one record leads to, directly or over one other, by id. What is missing is not stored. */
export interface RelatedRecords {
  get(id: string): StoredRecord | undefined;
}

/** Half-open minutes of the week, counted from Monday 00:00 in Europe/London. */
export interface WeekInterval {
  readonly start: number;
  readonly end: number;
}

/** What is kept of a record in order to find, filter, order, count and show it. Every engine keeps the same. */
export interface IndexEntry<Summary = unknown> {
  readonly tokens: readonly string[];
  /** Whether it can be had now, or will again. */
  readonly running: boolean;
  /** Greater is better where nothing else decides: an assured date, a start, a closing day. */
  readonly freshness: string;
  /** Folded name, compared by code point. */
  readonly nameKey: string;
  /** Values by facet, slugs in code point order. `*` stands for every value. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Values for range filters and sorting, by name; a name that is missing is not known. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Where it happens, as far as the public may know. */
  readonly points: readonly Point[];
  readonly weekIntervals: readonly WeekInterval[];
  readonly summary: Summary;
}

/** One list of values that can be chosen and counted. */
export interface Facet {
  readonly name: string;
  label(value: string): string;
}

/** Keeps records whose number lies in the range; `orUnknown` keeps those that have none too. */
export interface RangeFilter {
  readonly number: string;
  readonly least?: number;
  readonly most?: number;
  readonly orUnknown: boolean;
}

/** A query of any kind of record, in the words that every engine understands. */
export interface SearchRequest {
  readonly text: string;
  /** Values by facet; several values of one facet widen, facets narrow. An empty list does not filter. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly ranges: readonly RangeFilter[];
  readonly near?: { readonly point: Point; readonly metres: number };
  /** Keeps records with an interval that overlaps one of these. */
  readonly during?: readonly WeekInterval[];
  /** Records whose entry names one of `terms[prefer]` itself come before those that only have `*`. */
  readonly prefer?: string;
  readonly sort:
    | { readonly by: 'relevance' | 'distance' | 'name' | 'freshness' }
    | { readonly by: 'number'; readonly number: string; readonly descending: boolean };
  readonly page: number;
  readonly perPage: number;
}

/** Everything the catalogue has to know of one kind of record. Engines know no kind by name. */
export interface Kind<R extends StoredRecord, Summary> {
  readonly name: string;
  readonly schema: z.ZodType<R>;
  references(record: R): readonly Reference[];
  /** Its entry, or nothing where the public may not see it. */
  entry(record: R, related: RelatedRecords): IndexEntry<Summary> | undefined;
  readonly facets: readonly Facet[];
}
