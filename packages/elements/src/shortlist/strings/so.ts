import { en } from './en.ts';
import type { ShortlistStrings } from './en.ts';
export const so: ShortlistStrings = { ...en };
