import type { HirerClass, Rate, RateUnit } from './space-words.ts';
import type { PremisesView } from './premises-finder-kind.ts';

type Words = Pick<PremisesView, 'strings' | 'format'>;

/** Units by how soon a group would pay again: the first that a space has a price for tells most. */
const units: readonly RateUnit[] = ['hour', 'session', 'half-day', 'day', 'week', 'month', 'year'];

/** What a class of hirer pays: for each unit its own rates where it has some, else those for everybody. */
export function ratesFor(rates: readonly Rate[], hirer: HirerClass): Rate[] {
  return rates.filter(
    (rate) =>
      rate.hirerClass === hirer ||
      (rate.hirerClass === undefined &&
        !rates.some(({ unit, hirerClass }) => unit === rate.unit && hirerClass === hirer)),
  );
}

/** `£12 an hour`; `Free` where it costs nothing. */
export function priceText({ amount, unit }: Pick<Rate, 'amount' | 'unit'>, { strings, format }: Words): string {
  return amount === 0 ? strings.free : strings.perUnit[unit].replace('#', format.money(amount));
}

/**
 * The price on one line: as the visitor's own group pays it where that is known (`£12 an hour for community groups`), in
 * the unit that the visitor asked for where there is one; else the least that anybody pays. Undefined where no price is told.
 */
export function shortPrice(
  rates: readonly Rate[],
  { hirer, unit }: { readonly hirer?: HirerClass | undefined; readonly unit?: RateUnit | undefined },
  words: Words,
): string | undefined {
  const { strings } = words;
  if (rates.length === 0) return undefined;
  if (hirer === undefined) return leastPrice(rates, words);
  const [least, other] = leastByUnit(ratesFor(rates, hirer), unit);
  if (!least) return strings.askPrice;
  const texts = [least, ...(other && unit === undefined ? [other] : [])].map((rate) => priceText(rate, words));
  const [price = '', alternative] = [...new Set(texts)];
  const told = alternative === undefined ? price : strings.priceOr(price, alternative);
  return strings.priceFor(told, strings.filterValues.hirer[hirer]);
}

function leastPrice(rates: readonly Rate[], words: Words): string {
  const { strings } = words;
  const [least] = leastByUnit(rates) as [Rate];
  const classes = new Set(rates.map(({ hirerClass }) => hirerClass));
  const [only] = classes;
  const price = priceText(least, words);
  const alike = rates.every(({ amount, unit }) => amount === least.amount && (unit === least.unit || amount === 0));
  if (classes.size === 1) return only === undefined ? price : strings.priceFor(price, strings.filterValues.hirer[only]);
  if (alike) return price;
  return least.amount === 0 ? strings.freeForSome : strings.from(price);
}

/** The least for each unit, the unit that was asked for first. */
function leastByUnit(rates: readonly Rate[], asked?: RateUnit): Rate[] {
  return [...(asked === undefined ? [] : [asked]), ...units.filter((unit) => unit !== asked)].flatMap((unit) => {
    const [least] = rates.filter((rate) => rate.unit === unit).toSorted((one, other) => one.amount - other.amount);
    return least ?? [];
  });
}
