import { en } from './en.ts';
import type { DirectoryStrings } from './en.ts';

export const ar: DirectoryStrings = en;
