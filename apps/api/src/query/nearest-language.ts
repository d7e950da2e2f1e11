import { nearest } from './nearest.ts';

/** Languages that are used here and have tags of three letters, not all of which Intl knows by name. */
const ofThreeLetters: readonly [name: string, tag: string][] = [
  ['Sylheti', 'syl'],
  ['Sorani Kurdish', 'ckb'],
  ['Dari', 'prs'],
  ['Cantonese', 'yue'],
  ['British Sign Language', 'bfi'],
];
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

let tags: ReadonlyMap<string, string> | undefined;

/** The tag of each language by its English name; made for the first who writes a name. */
function tagsByName(): ReadonlyMap<string, string> {
  if (tags !== undefined) return tags;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const found = new Map(ofThreeLetters);
  for (const tag of [...alphabet].flatMap((first) => [...alphabet].map((second) => first + second))) {
    const name = names.of(tag);
    // Old tags have the name of the one in whose place they were.
    if (name !== undefined && Intl.getCanonicalLocales(tag)[0] === tag) found.set(name, tag);
  }
  return (tags = found);
}

/** The tag of a language that somebody wrote by its English name, or almost; undefined where none is alike. */
export function nearestLanguage(written: string): string | undefined {
  const byName = tagsByName();
  const name = nearest(written, [...byName.keys()]);
  return name === undefined ? undefined : byName.get(name);
}
