import { wards } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';
import { hasWords, oneLine, plainWords } from '../words.ts';
import { boroughWideTerms, placesInWards } from './area-terms.ts';

export interface AreaReading {
  boroughWide: boolean;
  wards: WardSlug[];
  /** The sheet's own words, where wards and "the whole borough" do not say all of it. */
  areaNote?: string;
}

const wardOfWords = new Map<string, WardSlug>(
  wards.flatMap(({ slug, name }) => [name, slug].map((words) => [plainWords(words), slug] as const)),
);
const neighbourhoodOfWords = new Map(Object.entries(placesInWards).map(([name, slugs]) => [plainWords(name), slugs]));
const wholeBorough = new Set(boroughWideTerms.map(plainWords));

/**
 * The area served: "Borough-wide", wards by name ("Poplar and Mile End"), neighbourhoods with the sheet's own words
 * as a note, or anything else as a note. What is both a ward and a neighbourhood means the ward. "Tower Hamlets and neighbouring boroughs" is borough-wide with a note.
 */
export function readArea(cell: string): AreaReading {
  const text = oneLine(cell);
  const reading: AreaReading = { boroughWide: false, wards: [] };
  const add = (slugs: readonly WardSlug[]) => {
    for (const slug of slugs) if (!reading.wards.includes(slug)) reading.wards.push(slug);
  };
  let complete = true;
  for (const part of areaParts(text)) {
    const words = plainWords(part).replace(/ wards?$/, '');
    const ward = wardOfWords.get(words);
    const neighbourhood = neighbourhoodOfWords.get(words);
    if (ward) add([ward]);
    else if (isWholeBorough(part)) reading.boroughWide = true;
    else complete = false;
    if (!ward && neighbourhood) add(neighbourhood);
  }
  return complete ? reading : { ...reading, areaNote: text };
}

/** Parts between commas, semicolons and "and"; "and" or "&" inside a ward's name does not part. */
function areaParts(text: string): string[] {
  return text
    .split(/[;,/|]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => (isPlace(part) ? [part] : splitAtAnd(part)));
}

function splitAtAnd(text: string): string[] {
  const pieces = text.split(/\s+(?:and|&)\s+/i).filter(Boolean);
  const parts: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const pair = `${pieces[index]} and ${pieces[index + 1]}`;
    if (index + 1 < pieces.length && isPlace(pair)) {
      parts.push(pair);
      index += 1;
    } else parts.push((pieces[index] ?? '').replace(/^and\s+/i, ''));
  }
  return parts;
}

function isPlace(text: string): boolean {
  const words = plainWords(text).replace(/ wards?$/, '');
  return wardOfWords.has(words) || isWholeBorough(text) || (neighbourhoodOfWords.has(words) && !hasWords(words, 'and'));
}

function isWholeBorough(text: string): boolean {
  return wholeBorough.has(plainWords(text));
}
