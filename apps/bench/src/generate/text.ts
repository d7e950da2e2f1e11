import { otherLanguages } from './topics.ts';
import { joiningWords, rankedWords } from './words.ts';
import { Ranked } from './random.ts';
import type { Random } from './random.ts';

const rankedJoining = new Ranked(joiningWords, 2);
/** Of the words that carry meaning, the share that belongs to the subject of the text. */
const onTopic = 0.15;
const joining = 0.42;

function sentence(random: Random, word: () => string): string {
  const words = Array.from({ length: random.between(6, 17) }, word);
  const [first = '', ...rest] = words;
  return `${[first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
}

/** Sentences that mean nothing, with the frequencies of words of a text about this subject. */
export function textAbout(random: Random, words: readonly string[], sentences: number): string {
  const word = (): string => {
    if (random.chance(joining)) return rankedJoining.pick(random);
    return random.chance(onTopic) ? random.pick(words) : rankedWords.pick(random);
  };
  return Array.from({ length: sentences }, () => sentence(random, word)).join(' ');
}

const rankedOther = { bn: new Ranked(otherLanguages.bn), so: new Ranked(otherLanguages.so) };

export function textIn(random: Random, language: keyof typeof otherLanguages, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, () => rankedOther[language].pick(random))).join(' ');
}
