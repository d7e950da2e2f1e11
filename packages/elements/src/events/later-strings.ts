import type { EventsView } from './events-kind.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';
import { enLater } from './strings/en-later.ts';

/** All texts of a detail: a translation has them all; for English only those of the list came with the element. */
export function laterStrings({ strings }: EventsView): ListStrings & LaterStrings {
  return { ...enLater, ...strings };
}
