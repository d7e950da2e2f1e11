import { en } from './en.ts';
import type { ShortlistStrings } from './en.ts';
export const bn: ShortlistStrings = { ...en };
