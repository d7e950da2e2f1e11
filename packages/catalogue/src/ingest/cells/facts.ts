import { oneLine } from '../words.ts';

/**
 * Figures and dates between semicolons or line breaks, each as the sheet words it. Each is shown on a line of its own,
 * so its first letter is made a capital, unless the word is written with one later on ("iPad").
 */
export function readFacts(cell: string): string[] {
  return [...new Set(cell.split(/[;\n]/).map(oneLine).filter(Boolean).map(capitalised))];
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase('en-GB'));
}
