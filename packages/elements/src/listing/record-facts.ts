import type { Assurance, PublicLocation } from '@vcs/sdk';
import type { TemplateResult } from 'lit';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { NamesTeller, ToldName, WriteNames } from './told-names.ts';

/** Where something is, as the records of most lists say it. */
export interface Whereabouts {
  readonly locations: readonly PublicLocation[];
  readonly wards: readonly { readonly name: string }[];
  readonly boroughWide: boolean;
  readonly areaNote?: string | undefined;
}

interface NamesWords {
  readonly language: Language;
  /** Marks names that are in another language than the words, once it has come. */
  readonly bar?: NamesTeller | undefined;
  /** The same, of pages that a server made. */
  readonly filtersPart?: NamesTeller | undefined;
}

interface Words extends NamesWords {
  readonly strings: Pick<ListingStrings, 'andMore' | 'boroughWide' | 'places'>;
  readonly format: Format;
}

/** A text longer than this many characters is not one fact among others; the detail shows it. */
export const factLength = 60;

/** Where it is, in a few words: a named place, else the wards, else the whole borough. */
export function shortPlace(
  { locations, wards, boroughWide, areaNote }: Whereabouts,
  words: Words,
): string | TemplateResult | undefined {
  const { strings, format } = words;
  const [place, ...places] = locations;
  if (place && places.length === 0) return [place.name, unbroken(place.address?.postcode)].filter(Boolean).join(', ');
  if (place) return strings.places(places.length + 1);
  if (wards.length > 0) {
    const write: WriteNames = (names) =>
      names.length > 3 ? strings.andMore(names.slice(0, 2).join(', '), names.length - 2) : format.list(names);
    return tellNames(wards, words, write);
  }
  if (boroughWide) return strings.boroughWide;
  return areaNote && areaNote.length <= factLength ? areaNote : undefined;
}

/** Names in words, marked where these are in another language and that has come which marks them. */
export function tellNames(
  names: readonly ToldName[],
  { language, bar, filtersPart }: NamesWords,
  write: WriteNames,
): string | TemplateResult {
  const teller = filtersPart ?? bar;
  return teller && language !== 'en'
    ? teller.namesTemplate(names, { language }, write)
    : write(names.map(({ name }) => name));
}

/** A postcode that stays on one line. */
export function unbroken(postcode: string | undefined): string | undefined {
  return postcode?.replace(' ', '\u00a0');
}

/** Whether nobody has confirmed a record for more than a year. */
export function isOld({ assured }: { readonly assured?: Assurance | undefined }, now: Date): boolean {
  if (!assured) return false;
  const yearAgo = new Date(now);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  // A month without a day is old once all of it is: both are compared as far as the date goes.
  return assured.date < yearAgo.toISOString().slice(0, assured.date.length);
}
