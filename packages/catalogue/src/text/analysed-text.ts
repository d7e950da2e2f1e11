import { ringsIn } from './phrases.ts';
import { stemOf } from './stem.ts';
import { token } from './tokens.ts';
import { wordsOf } from './words.ts';
import { writtenForm } from './written-form.ts';

/** The words of a record, by how much a find in them tells. */
export interface RecordText {
  readonly name: string;
  /** Organisation, category labels, wards. */
  readonly prominent: readonly string[];
  readonly body: readonly string[];
  /** Slugs of the record's categories. */
  readonly categories: readonly string[];
}

/** The tokens of a record, each once, in code point order. */
export function tokensOf(text: RecordText): string[] {
  const tokens = new Set<string>();
  const add = (part: string, inName: boolean, prominent: boolean): void => {
    const words = wordsOf(part);
    const stems = words.map(({ folded }) => stemOf(folded));
    words.forEach((found, index) => {
      const { folded: word } = found;
      const stem = stems[index]!;
      const written = writtenForm(part, found);
      if (written !== undefined) tokens.add(token('f', `${word}-${written}`));
      tokens.add(token('w', word)).add(token('s', stem));
      if (prominent) tokens.add(token('pw', word)).add(token('ps', stem));
      if (inName) tokens.add(token('nw', word)).add(token('ns', stem));
    });
    for (const ring of ringsIn(stems)) {
      tokens.add(token('r', ring));
      if (inName) tokens.add(token('nr', ring));
    }
  };
  add(text.name, true, true);
  for (const part of text.prominent) add(part, false, true);
  for (const part of text.body) add(part, false, false);
  for (const category of text.categories) tokens.add(token('c', category));
  return [...tokens].sort();
}
