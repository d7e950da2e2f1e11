import type { Assurance, ContactDetails, PublicLocation } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { ListingStrings } from './listing-strings.ts';

/** Where something is, as the records of most lists say it. */
export interface Whereabouts {
  readonly locations: readonly PublicLocation[];
  readonly wards: readonly { readonly name: string }[];
  readonly boroughWide: boolean;
  readonly areaNote?: string | undefined;
}

interface Words {
  readonly strings: Pick<ListingStrings, 'andMore' | 'boroughWide' | 'places'>;
  readonly format: Format;
}

/** A text longer than this many characters is not one fact among others; the detail shows it. */
export const factLength = 60;

/** Where it is, in a few words: a named place, else the wards, else the whole borough. */
export function shortPlace(
  { locations, wards, boroughWide, areaNote }: Whereabouts,
  { strings, format }: Words,
): string | undefined {
  const [place, ...places] = locations;
  if (place && places.length === 0) return [place.name, unbroken(place.address?.postcode)].filter(Boolean).join(', ');
  if (place) return strings.places(places.length + 1);
  const names = wards.map((ward) => ward.name);
  if (names.length > 3) return strings.andMore(names.slice(0, 2).join(', '), names.length - 2);
  if (names.length > 0) return format.list(names);
  if (boroughWide) return strings.boroughWide;
  return areaNote && areaNote.length <= factLength ? areaNote : undefined;
}

/** A postcode that stays on one line. */
export function unbroken(postcode: string | undefined): string | undefined {
  return postcode?.replace(' ', '\u00a0');
}

/** Whether there is a way to ask before one goes. */
export function hasContact({ contact }: { readonly contact: ContactDetails }): boolean {
  return contact.phones.length > 0 || Boolean(contact.email || contact.website);
}

/** Whether nobody has confirmed a record for more than a year. */
export function isOld({ assured }: { readonly assured?: Assurance | undefined }, now: Date): boolean {
  if (!assured) return false;
  const [year = 0, month = 1, day] = assured.date.split('-').map(Number);
  // A month without a day is taken to its end.
  const checked = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  const limit = new Date(checked);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return now.getTime() >= limit.getTime();
}
