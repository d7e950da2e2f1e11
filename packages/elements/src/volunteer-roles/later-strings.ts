import { enLater } from './strings/en-later.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

/** All texts: a translation has them all; for English only those of the list came with the element. */
export function laterStrings({ strings }: Pick<RolesView, 'strings'>): ListStrings & LaterStrings {
  return { ...enLater, ...strings };
}
