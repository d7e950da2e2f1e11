import { en } from './en.ts';
import type { CorrectionStrings } from './en.ts';
export const bn: CorrectionStrings = { ...en };
