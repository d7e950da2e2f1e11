import type { Point } from '@vcs/schema';
import type { z } from 'zod';
import type { PlaceInList } from './place-in-list.ts';

/** A link from one record to another, named after the field that holds it. */
export interface Reference {
  readonly field: string;
  /** Name of the kind that the other record must be of. */
  readonly kind: string;
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

/** The field of a kind of record through which it refers to another. */
export interface Referrer {
  readonly kind: string;
  readonly field: string;
}

/** The records that refer to a record. */
export interface ReferringRecords {
  /** The records of a kind whose field refers to the record with this id, whatever their publication. */
  of(kind: string, field: string, id: string): readonly StoredRecord[];
}

/** What is kept in the index of records that the public may see. */
export interface KeptSummaries {
  /** The summary of one record, of whatever kind. */
  get(id: string): unknown;
  /** The summaries of the records of a kind whose field refers to the record with this id: running ones first, then by name. */
  of(kind: string, field: string, id: string): readonly unknown[];
}

/** Half-open minutes of the week, counted from Monday 00:00 in Europe/London. */
export interface WeekInterval {
  readonly start: number;
  readonly end: number;
  /** Day on which hours that go past midnight began, 0 is Monday; left out where it is that of `start`. */
  readonly weekday?: number;
  /** First and last date on which the hours may begin. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A date whose hours replace whatever the usual week would have begin on it; none means closed. */
export interface ExceptionDay {
  readonly date: string;
  /** Minutes from the midnight that begins the date; past 1440 is the day after. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A moment on the clock of London, as intervals and exceptions are compared with it. */
export interface OpenAt {
  readonly date: string;
  readonly dayBefore: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minuteOfDay: number;
  readonly minuteOfWeek: number;
  /** Whether `date` and `dayBefore` are bank holidays of England. */
  readonly bankHoliday: boolean;
  readonly bankHolidayBefore: boolean;
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
  /** Values by facet, slugs in code point order. `*` stands for every value. Names that are no facet only filter. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Whole numbers for range filters and sorting, by name; a name that is missing is not known. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Where it happens, as far as the public may know. */
  readonly points: readonly Point[];
  readonly weekIntervals: readonly WeekInterval[];
  readonly exceptionDays?: readonly ExceptionDay[];
  /**
   * True where intervals that begin on a bank holiday are known to hold. Elsewhere they do not, or nobody said so;
   * exception days hold anyhow.
   */
  readonly openOnBankHolidays?: boolean;
  readonly summary: Summary;
}

/** One list of values that can be chosen and counted. */
export interface Facet {
  readonly name: string;
  /** Every value there is, where an entry may have `*`; without it those that occur are all. */
  readonly values?: readonly string[];
  label(value: string): string;
}

/** Keeps records whose number lies in the range; `orUnknown` keeps those that have none too. */
export interface RangeFilter {
  readonly number: string;
  readonly least?: number;
  readonly most?: number;
  readonly orUnknown: boolean;
}

/** Hours by the day and the time at which they begin and end. */
export interface HoursAsked {
  /** Days on which they may begin, 0 is Monday; any where it is left out. */
  readonly weekdays?: readonly number[];
  /** Minutes from the midnight that begins that day: they do not begin before. */
  readonly opensFrom?: number;
  /** They do not end after; past 1440 is the day after. */
  readonly closesBy?: number;
}

/** A query of any kind of record, in the words that every engine understands. */
export interface SearchRequest {
  readonly text: string;
  /** Values by facet; several values of one facet widen, facets narrow. An empty list does not filter. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /**
   * Values by facet that a record must have each of. Unlike `terms` this stays in force while its own facet is counted:
   * the count of a value says what would be left if it were asked for too.
   */
  readonly every?: Readonly<Record<string, readonly string[]>>;
  readonly ranges: readonly RangeFilter[];
  /** Without `metres` it only says from where distances are: nothing is filtered. */
  readonly near?: { readonly point: Point; readonly metres?: number };
  /** Keeps records with an interval that overlaps one of these. */
  readonly during?: readonly WeekInterval[];
  /** Keeps records that are open at a moment, exceptions and validity of hours minded. */
  readonly openAt?: OpenAt;
  /** Keeps records that have hours in their usual week that are all of what is asked. */
  readonly hours?: HoursAsked;
  /** Records with this value come before all others that run, by relevance; nothing is filtered. */
  readonly first?: { readonly facet: string; readonly value: string };
  /** Records whose entry names one of `terms[prefer]` itself come before those that only have `*`. */
  readonly prefer?: string;
  /** Names of the facets to count; all of the kind's where it is left out. */
  readonly count?: readonly string[];
  /** Pages are of the places of records, by the number `places`, in place of records: within `near.metres`, those that are. */
  readonly perPlace?: true;
  /** What has no distance or no such number comes last, whatever the direction. By creation: oldest first, then by id. */
  readonly sort:
    | { readonly by: 'relevance' | 'distance' | 'name' | 'freshness' | 'creation' }
    | { readonly by: 'number'; readonly number: string; readonly descending: boolean };
  /** By creation alone: pages begin after what stands here. What is found and counted does not change with it. */
  readonly after?: PlaceInList;
  readonly page: number;
  readonly perPage: number;
}

/** Everything the catalogue has to know of one kind of record. Engines know no kind by name. */
export interface Kind<R extends StoredRecord, Summary, Detail = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<R>;
  references(record: R): readonly Reference[];
  /** The fields of other records that its entry is also made from: when such a record changes, so does this entry. */
  readonly entryReferrers: readonly Referrer[];
  /** Its entry, or nothing where the public may not see it. */
  entry(record: R, related: RelatedRecords, referring?: ReferringRecords): IndexEntry<Summary> | undefined;
  readonly facets: readonly Facet[];
  /** Everything the public may know of it, or nothing where the public may not see it. */
  detail(record: R, related: RelatedRecords, summaries: KeptSummaries): Detail | undefined;
}
