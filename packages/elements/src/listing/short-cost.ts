import type { Cost } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { ListingStrings } from './listing-strings.ts';
import { factLength } from './record-facts.ts';

interface Words {
  readonly strings: Pick<ListingStrings, 'free' | 'from'> & { readonly freeForSome: string };
  readonly format: Format;
}

/** The cost in two or three words; nothing where it is not known or takes longer to say. */
export function shortCost(
  { cost }: { readonly cost?: Cost | undefined },
  { strings, format }: Words,
): string | undefined {
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
