import { en } from './en.ts';
import type { DirectoryStrings } from './en.ts';

export const so: DirectoryStrings = en;
