import { wards } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';
import { plainWords } from '../ingest/words.ts';

/** The code of Tower Hamlets (Office for National Statistics). */
export const boroughCode = 'E09000030';

const wardByCode = new Map<string, WardSlug>(wards.map(({ code, slug }) => [code, slug]));
const wardByWords = new Map<string, WardSlug>(wards.map(({ name, slug }) => [plainWords(name), slug]));

/** The ward with a code of the Office for National Statistics, such as `E05009317`, in any case. */
export function wardOfCode(code: string): WardSlug | undefined {
  return wardByCode.get(code.trim().toUpperCase());
}

/**
 * The ward with a name or slug, however it is written: "St. Katharine's and Wapping Ward" is St Katharine’s & Wapping.
 * A name in brackets after it, such as that of the borough, does not count.
 */
export function wardOfName(name: string): WardSlug | undefined {
  const words = plainWords(name.replace(/\([^()]*\)\s*$/, ''));
  return wardByWords.get(words.replace(/ ward$/, '').replace(/^saint /, 'st '));
}
