import type { Ask, ListParameters } from '../listing/listing-kind.ts';
import { tickedValues, withFilter } from '../listing/listing-query.ts';
import type { ListingQuery } from '../listing/listing-query.ts';
import type { HirerClass, RateUnit } from './space-words.ts';

export const hirerClasses: readonly HirerClass[] = [
  'community-group',
  'charity',
  'resident',
  'public-body',
  'business',
];
export const rateUnits: readonly RateUnit[] = ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'];
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** Which kind of group asks; undefined where nobody said. */
export function hirerOf(query: ListingQuery): HirerClass | undefined {
  const [named] = tickedValues(query, 'hirer');
  return hirerClasses.find((hirer) => hirer === named);
}

/** The most to pay, as `20/hour` tells it; an hour where the unit is left out. */
export function readPrice(text: string | undefined): { readonly amount: string; readonly unit: RateUnit } {
  const [amount = '', named = 'hour'] = (text ?? '').split('/');
  return { amount, unit: rateUnits.find((unit) => unit === named) ?? 'hour' };
}

/** A price means nothing, nor does an order by it, once nobody says which group would pay it. */
export function settled(query: ListingQuery): ListingQuery {
  if (hirerOf(query)) return query;
  const without = tickedValues(query, 'most').reduce((left, value) => withFilter(left, 'most', value, false), query);
  return { ...without, sort: query.sort === 'price' ? undefined : query.sort };
}

/**
 * Asks as the API takes it: the most to pay and its unit apart, and a day or a part of the day as all the parts of days
 * that it stands for. What is wrong is sent as it is: the API says what it expected.
 */
export function askForSpaces<Summary>(parameters: ListParameters, ask: Ask<Summary>): ReturnType<Ask<Summary>> {
  const { most, 'day-part': dayParts, ...rest } = parameters;
  return ask({
    ...rest,
    ...priceAsked(listed(most)[0], listed(rest['hirer']).length > 0),
    'day-part': listed(dayParts).flatMap(dayPartsOf),
  });
}

function listed(values: ListParameters[string]): readonly string[] {
  return Array.isArray(values) ? (values as readonly string[]) : [];
}

function priceAsked(text: string | undefined, known: boolean): ListParameters {
  if (text === undefined) return {};
  const [amount = '', unit] = text.split('/');
  const right = known && (unit === undefined || rateUnits.some((name) => name === unit));
  return right && unit !== undefined ? { most: amount, unit } : { most: text };
}

/** `saturday`, `morning` or `saturday-morning` as the parts of days that the API knows. */
function dayPartsOf(value: string): readonly string[] {
  if (weekdays.some((day) => day === value)) return partsOfDay.map((part) => `${value}-${part}`);
  if (partsOfDay.some((part) => part === value)) return weekdays.map((day) => `${day}-${value}`);
  return [value];
}
