import { oneLine } from '../words.ts';

/** Figures and dates between semicolons or line breaks, each as the sheet words it. */
export function readFacts(cell: string): string[] {
  return [...new Set(cell.split(/[;\n]/).map(oneLine).filter(Boolean))];
}
