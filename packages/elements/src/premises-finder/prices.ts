import type { PremisesView } from './premises-finder-kind.ts';
import type { HirerClass, Rate, RateUnit } from './space-words.ts';

type Words = Pick<PremisesView, 'strings' | 'format'>;

/** Units by how soon a group would pay again: the first that a space has a price for tells most. */
const units: readonly RateUnit[] = ['hour', 'session', 'half-day', 'day', 'week', 'month', 'year'];

/** What a class of hirer pays: for each unit its own rates where it has some, else those for everybody. */
export function ratesFor(rates: readonly Rate[], hirer: HirerClass): readonly Rate[] {
  const own = rates.filter(({ hirerClass }) => hirerClass === hirer);
  return rates.filter(
    (rate) => own.includes(rate) || (rate.hirerClass === undefined && !own.some(({ unit }) => unit === rate.unit)),
  );
}

/** `£12 an hour`; `Free` where it costs nothing. */
export function priceText({ amount, unit }: Pick<Rate, 'amount' | 'unit'>, { strings, format }: Words): string {
  return amount === 0 ? strings.free : strings.perUnit(format.money(amount), unit);
}

/**
 * The price on one line: as the visitor's own group pays it where that is known (`£12 an hour for community groups`), else
 * the least that anybody pays; in the unit that the visitor asked for where there is one. Undefined where no price is told.
 */
export function shortPrice(
  rates: readonly Rate[],
  { hirer, unit: asked }: { readonly hirer?: HirerClass | undefined; readonly unit?: string | undefined },
  words: Words,
): string | undefined {
  const { strings } = words;
  const paid = hirer ? ratesFor(rates, hirer) : rates;
  const unit = [asked, ...units].find((name) => paid.some((rate) => rate.unit === name));
  const [least, ...others] = paid
    .filter((rate) => rate.unit === unit)
    .toSorted((one, other) => one.amount - other.amount);
  if (!least) return rates[0] && strings.askPrice;
  // What is free for a while, or but for the bills, is said in full in the details.
  const price = least.amount === 0 && least.note ? strings.freeWithTerms : priceText(least, words);
  const one = least.hirerClass;
  const payer = hirer ?? (rates.every(({ hirerClass }) => hirerClass === one) ? one : undefined);
  if (payer) return strings.priceFor(price, strings.filterValues.hirer[payer]);
  if (others.every(({ amount }) => amount === least.amount)) return price;
  return least.amount === 0 ? strings.freeForSome : strings.from(price);
}
