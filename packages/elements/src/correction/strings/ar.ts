import { en } from './en.ts';
import type { CorrectionStrings } from './en.ts';
export const ar: CorrectionStrings = { ...en };
