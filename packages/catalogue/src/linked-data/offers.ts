import type { EventSummary } from '@vcs/schema';
import { node } from './json-ld.ts';
import type { LinkedNode } from './json-ld.ts';

type Cost = NonNullable<EventSummary['cost']>;

const pounds = { priceCurrency: 'GBP' };

/** What it costs: nothing, the prices that are known, or what is said of them. `also` is added to each offer. */
export function linkedOffers(
  cost: Cost | undefined,
  also: { readonly [property: string]: unknown } = {},
): LinkedNode[] {
  if (cost === undefined) return Object.values(also).some(Boolean) ? [node('Offer', also)] : [];
  if (cost.free === true) return [node('Offer', { price: 0, ...pounds, description: cost.description, ...also })];
  if (cost.options.length > 0) {
    return cost.options.map(({ name, amount, description }) =>
      node('Offer', {
        name,
        ...(amount === undefined ? {} : { price: amount, ...pounds }),
        description: description ?? cost.description,
        ...also,
      }),
    );
  }
  return cost.description === undefined ? [] : [node('Offer', { description: cost.description, ...also })];
}
