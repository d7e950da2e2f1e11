import { en } from './en.ts';
import type { ShortlistStrings } from './en.ts';
export const ar: ShortlistStrings = { ...en };
