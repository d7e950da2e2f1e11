import type { AccessMode, ServiceStatus, ServiceSummary } from '@vcs/schema';
import { dateText, daysText, listed, money, timeText } from '../pages/words.ts';

/* The facts of a service in the words of the element, for the list and for the page of one service. */

export const statusTexts = {
  inactive: 'Not running at present',
  'temporarily-closed': 'Closed for now',
  defunct: 'Closed for good',
} as const satisfies Record<Exclude<ServiceStatus, 'active'>, string>;

export const accessTexts = {
  'in-person': 'In person',
  phone: 'By phone',
  online: 'Online',
  'home-visit': 'They can visit you at home',
} as const satisfies Record<AccessMode, string>;

/** A text longer than this many characters is not one fact among others; the page of the service has it. */
const factLength = 60;

/** `Monday and Thursday, 10 am to 2 pm`, one line for each set of hours. */
export function hoursLines({ openingHours }: Pick<ServiceSummary, 'openingHours'>): string[] {
  return openingHours.map(({ days, opens, closes }) => `${daysText(days)}, ${timeText(opens)} to ${timeText(closes)}`);
}

/** The hours in one line; nothing for what does not run. */
export function shortHours(service: ServiceSummary): string | undefined {
  if (service.status !== 'active') return undefined;
  const [first, ...others] = hoursLines(service);
  return first !== undefined && others.length > 0 ? `${first}, and other times` : first;
}

/** The cost in two or three words; nothing where it is not known or takes longer to say. */
export function shortCost({ cost }: ServiceSummary): string | undefined {
  if (cost === undefined) return undefined;
  if (cost.free === true) return 'Free';
  if (cost.description !== undefined && cost.description.length <= factLength) return cost.description;
  const amounts = cost.options.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length === 0) return undefined;
  const lowest = Math.min(...amounts);
  if (lowest === 0) return 'Free for some';
  const only = lowest === Math.max(...amounts) && amounts.length === cost.options.length;
  return only ? money(lowest) : `From ${money(lowest)}`;
}

/** A postcode that stays on one line. */
export function unbroken(postcode: string | undefined): string | undefined {
  return postcode?.replace(' ', '\u00A0');
}

/** Where it is, in a few words: a named place, else the wards, else the whole borough. */
export function shortPlace({ locations, wards, boroughWide, areaNote }: ServiceSummary): string | undefined {
  const [place, ...others] = locations;
  if (place !== undefined && others.length === 0) {
    return [place.name, unbroken(place.address?.postcode)].filter(Boolean).join(', ');
  }
  if (place !== undefined) return `${locations.length} places`;
  const names = wards.map(({ name }) => name);
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  if (names.length > 0) return listed(names);
  if (boroughWide) return 'Across the borough';
  return areaNote !== undefined && areaNote.length <= factLength ? areaNote : undefined;
}

/** Whether there is a way to ask before one goes. */
function hasContact({ contact }: Pick<ServiceSummary, 'contact'>): boolean {
  return contact.phones.length > 0 || contact.email !== undefined || contact.website !== undefined;
}

/** Whether nobody has confirmed a record for more than a year. A month without a day is taken to its end. */
function isOld(date: string, now: Date): boolean {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const limit = day === undefined ? Date.UTC(year + 1, month, 1) : Date.UTC(year + 1, month - 1, day + 1);
  return now.getTime() >= limit;
}

/** `Checked November 2020`, with advice where that is long ago. */
export function checkedText(service: ServiceSummary, now: Date): string | undefined {
  const date = service.assured?.date;
  if (date === undefined) return undefined;
  const advice = isOld(date, now) && hasContact(service) ? '. Contact them before you go.' : '';
  return `Checked ${dateText(date)}${advice}`;
}

/** A number as a link dials it. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
