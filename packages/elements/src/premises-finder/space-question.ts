import type { ListParameters } from '../listing/listing-kind.ts';
import type { RateUnit } from './space-words.ts';

export const rateUnits: readonly RateUnit[] = ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'];
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** The most to pay, as `20/hour` tells it; an hour where the unit is left out. */
export function readPrice(text: string | undefined): { readonly amount: string; readonly unit: RateUnit } {
  const [amount = '', named = 'hour'] = (text ?? '').split('/');
  return { amount, unit: rateUnits.find((unit) => unit === named) ?? 'hour' };
}

/**
 * The most to pay and its unit apart, and a day or a part of the day as all the parts of days that it stands for. What is
 * wrong stays as it is: the API says what it expected.
 */
export function inWordsOfTheApi({ most, 'day-part': dayParts, sort, ...rest }: ListParameters): ListParameters {
  const known = listed(rest['hirer']).length > 0;
  return {
    ...rest,
    // An address that somebody shortened may ask for an order by price without saying whose.
    sort: known || sort !== 'price' ? sort : undefined,
    ...priceAsked(listed(most)[0], known),
    'day-part': listed(dayParts).flatMap(dayPartsOf),
  };
}

function listed(values: ListParameters[string]): readonly string[] {
  return Array.isArray(values) ? (values as readonly string[]) : [];
}

function priceAsked(text: string | undefined, known: boolean): ListParameters {
  if (text === undefined) return {};
  const [amount = '', unit] = text.split('/');
  return known && rateUnits.some((name) => name === unit) ? { most: amount, unit } : { most: text };
}

/** `saturday`, `morning` or `saturday-morning` as the parts of days that the API knows. */
function dayPartsOf(value: string): readonly string[] {
  if (weekdays.some((day) => day === value)) return partsOfDay.map((part) => `${value}-${part}`);
  if (partsOfDay.some((part) => part === value)) return weekdays.map((day) => `${day}-${value}`);
  return [value];
}
