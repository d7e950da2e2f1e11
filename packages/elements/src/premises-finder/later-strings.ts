import type { PremisesView } from './premises-finder-kind.ts';
import { enLater } from './strings/en-later.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';

/** All texts: a translation has them all; for English only those of the list came with the element. */
export function laterStrings({ strings }: Pick<PremisesView, 'strings'>): ListStrings & LaterStrings {
  return { ...enLater, ...strings };
}
