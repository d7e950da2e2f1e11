import { en } from './en.ts';
import type { DirectoryStrings } from './en.ts';

export const bn: DirectoryStrings = en;
