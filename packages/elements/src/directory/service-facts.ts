import type { ServiceSummary } from '@vcs/sdk';
import type { DirectoryView } from './directory-kind.ts';

export type Words = Pick<DirectoryView, 'strings' | 'format'>;
type Facts = Pick<
  ServiceSummary,
  'access' | 'areaNote' | 'assured' | 'boroughWide' | 'cost' | 'locations' | 'openingHours' | 'wards'
>;

/** A text longer than this many characters is not one fact among others; the detail shows it. */
const factLength = 60;

/** One line for each set of opening hours: `Monday and Thursday, 10 am to 2 pm`. */
export function hoursLines({ openingHours }: Pick<Facts, 'openingHours'>, { strings, format }: Words): string[] {
  return openingHours.map(({ days, opens, closes }) =>
    strings.hours(format.days(days), format.time(opens), format.time(closes)),
  );
}

/** The opening hours in one short line. */
export function shortHours(service: Facts, words: Words): string | undefined {
  const [first, ...others] = hoursLines(service, words);
  return first !== undefined && others.length > 0 ? words.strings.otherTimes(first) : first;
}

/** The cost in two or three words; nothing where it is not known or takes longer to say. */
export function shortCost({ cost }: Pick<Facts, 'cost'>, { strings, format }: Words): string | undefined {
  if (!cost) return undefined;
  if (cost.free) return strings.free;
  if (cost.description && cost.description.length <= factLength) return cost.description;
  const amounts = cost.options.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length === 0) return undefined;
  const lowest = Math.min(...amounts);
  if (lowest === 0) return strings.freeForSome;
  return lowest === Math.max(...amounts) && amounts.length === cost.options.length
    ? format.money(lowest)
    : strings.from(format.money(lowest));
}

/** Where it is, in a few words: a named place, else the wards, else the whole borough. */
export function shortPlace(service: Facts, { strings, format }: Words): string | undefined {
  const [place, ...places] = service.locations;
  if (place && places.length === 0) return [place.name, unbroken(place.address?.postcode)].filter(Boolean).join(', ');
  if (place) return strings.places(places.length + 1);
  const names = service.wards.map((ward) => ward.name);
  if (names.length > 3) return strings.andMore(names.slice(0, 2).join(', '), names.length - 2);
  if (names.length > 0) return format.list(names);
  if (service.boroughWide) return strings.boroughWide;
  return service.areaNote && service.areaNote.length <= factLength ? service.areaNote : undefined;
}

/** A postcode that stays on one line. */
export function unbroken(postcode: string | undefined): string | undefined {
  return postcode?.replace(' ', '\u00a0');
}

/** Whether there is a way to ask before one goes. */
export function hasContact({ contact }: Pick<ServiceSummary, 'contact'>): boolean {
  return contact.phones.length > 0 || Boolean(contact.email || contact.website);
}

/** Whether nobody has confirmed a record for more than a year. */
export function isOld({ assured }: Pick<Facts, 'assured'>, now: Date): boolean {
  if (!assured) return false;
  const [year = 0, month = 1, day] = assured.date.split('-').map(Number);
  // A month without a day is taken to its end.
  const checked = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  const limit = new Date(checked);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return now.getTime() >= limit.getTime();
}
