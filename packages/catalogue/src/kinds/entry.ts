import type {
  AccessFacts,
  AccessibilityName,
  CategorySlug,
  NeedSlug,
  OpeningExceptions,
  OpeningHours,
  Point,
  PublicLocation,
  Translations,
} from '@vcs/schema';
import { categoryLabels, categoryWords, needLabels, needs, needWords } from '@vcs/schema';
import { tokensOf } from '../text/analysed-text.ts';
import { foldText } from '../text/fold.ts';
import { weekIntervals } from '../time/week-intervals.ts';
import { exceptionDays } from './exception-days.ts';
import type { IndexEntry } from './kind.ts';
import { firstDay, minuteNumber } from './numbers.ts';
import type { Kept } from './visible.ts';
import { kept } from './visible.ts';

/** Stands for every value of a facet. */
export const everyValue = '*';

interface Record {
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly assured?: { readonly date: string } | undefined;
  readonly translations?: Translations | undefined;
}

type Text = string | undefined;

export interface EntryParts<Summary> {
  readonly record: Record;
  readonly summary: Summary;
  /** Texts in which a find tells more than in the body: organisation, labels, wards. */
  readonly prominent: readonly Text[];
  readonly body: readonly Text[];
  readonly categories?: readonly CategorySlug[];
  readonly needs?: readonly NeedSlug[];
  readonly running?: boolean;
  /** Left out where it is the assured date. */
  readonly freshness?: string;
  readonly terms: Readonly<{ [name: string]: readonly (string | undefined)[] | undefined }>;
  readonly numbers?: Readonly<{ [name: string]: number | undefined }>;
  readonly points?: readonly (Point | undefined)[];
  readonly hours?: readonly OpeningHours[];
  readonly exceptions?: OpeningExceptions | undefined;
}

/** The entry of a record from its parts: values sorted and each once, what is not known left out. */
export function entryOf<Summary>(parts: EntryParts<Summary>): IndexEntry<Kept<Summary>> {
  const { record, summary, hours = [], exceptions, categories = [] } = parts;
  const translated = translatedTexts(record.translations);
  const days = exceptionDays(exceptions);
  return {
    tokens: tokensOf({
      name: record.name,
      prominent: present([...parts.prominent, ...translated.names]),
      body: present([...parts.body, ...translated.others, ...wordsOfTerms(categories, parts.needs ?? [])]),
      categories,
    }),
    running: parts.running ?? true,
    freshness: parts.freshness ?? record.assured?.date ?? '',
    nameKey: foldText(record.name),
    terms: filled(parts.terms),
    numbers: known({
      ...parts.numbers,
      created: Date.parse(record.createdAt),
      updated: minuteNumber(record.updatedAt),
      assured: firstDay(record.assured?.date),
    }),
    points: present(parts.points ?? []),
    weekIntervals: weekIntervals(hours),
    ...(days.length === 0 ? {} : { exceptionDays: days }),
    ...(exceptions?.bankHolidays === 'open' ? { openOnBankHolidays: true } : {}),
    summary: kept(summary, record),
  };
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

function filled(terms: EntryParts<unknown>['terms']): { [name: string]: string[] } {
  return Object.fromEntries(
    Object.entries(terms)
      .map(([name, values = []]) => [name, [...new Set(present(values))].sort()] as const)
      .filter(([, values]) => values.length > 0),
  );
}

function known(numbers: { [name: string]: number | undefined }): { [name: string]: number } {
  return Object.fromEntries(Object.entries(numbers).filter((pair): pair is [string, number] => pair[1] !== undefined));
}

function translatedTexts(translations: Translations = {}): { names: string[]; others: string[] } {
  const fields = Object.values(translations).flatMap((byField) => Object.entries(byField));
  const texts = (wanted: boolean) =>
    fields.filter(([field]) => (field === 'name') === wanted).map(([, { text }]) => text);
  return { names: texts(true), others: texts(false) };
}

const needsBySlug = new Map<string, (typeof needs)[number]>(needs.map((term) => [term.slug, term]));

/** What people call a need, and what speakers of other languages call a need or a category, so that their words find it. */
function wordsOfTerms(categorySlugs: readonly CategorySlug[], needSlugs: readonly NeedSlug[]): string[] {
  return [
    ...categorySlugs.flatMap((slug) => [...Object.values(categoryLabels[slug]), ...(categoryWords[slug] ?? [])]),
    ...needSlugs.flatMap((slug) => {
      const need = needsBySlug.get(slug);
      const english = need === undefined ? [] : [need.label, ...need.synonyms];
      return [...english, ...Object.values(needLabels[slug]), ...needWords[slug]];
    }),
  ].map(String);
}

/** A fact as a value to filter by; nothing where it is not known. */
export function fact(value: boolean | undefined): string[] {
  return value === undefined ? [] : [String(value)];
}

/** Wards as they are filtered by: those that are named, and every other where it is for the whole borough. */
export function wardTerms(wards: readonly string[], boroughWide: boolean): string[] {
  return [...(boroughWide ? [everyValue] : []), ...wards];
}

const accessibilityFacts: Readonly<{ [Name in AccessibilityName]: keyof AccessFacts }> = {
  'step-free': 'stepFree',
  'hearing-loop': 'hearingLoop',
  'accessible-toilet': 'accessibleToilet',
  'changing-places': 'changingPlaces',
  lift: 'lift',
  parking: 'blueBadgeParking',
};

/** What somebody who depends on it can rely on, in one of the places. */
export function accessibilityTerms(places: readonly (PublicLocation | undefined)[]): string[] {
  return Object.entries(accessibilityFacts)
    .filter(([, field]) => places.some((place) => place?.accessFacts?.[field] === true))
    .map(([name]) => name);
}

/** The words by which a place is found. */
export function placeTexts(places: readonly (PublicLocation | undefined)[]): Text[] {
  return places.flatMap((place) => [place?.name, ...(place?.address?.lines ?? []), place?.address?.postcode]);
}

/** The organisation of a record as it is filtered by: its id and its slug, as either may be asked for. */
export function namesOf(...records: readonly ({ readonly id: string; readonly slug: string } | undefined)[]): string[] {
  return present(records).flatMap(({ id, slug }) => [id, slug]);
}
