import type { DirectoryView } from './directory-kind.ts';
import type { LaterStrings, ListStrings } from './strings/en.ts';
import { enLater } from './strings/en-later.ts';

/** All texts: a translation has them all; for English only those of the list came with the element. */
export function laterStrings({ strings }: DirectoryView): ListStrings & LaterStrings {
  return { ...enLater, ...strings };
}
