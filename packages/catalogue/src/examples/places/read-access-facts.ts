import type { AccessFacts } from '@vcs/schema';
import { ExampleError } from '../provenance.ts';

const facts = {
  'step-free': 'stepFree',
  lift: 'lift',
  'hearing-loop': 'hearingLoop',
  toilet: 'accessibleToilet',
  'changing-places': 'changingPlaces',
  'blue-badge': 'blueBadgeParking',
} as const satisfies Record<string, keyof AccessFacts>;

function isFact(word: string): word is keyof typeof facts {
  return Object.hasOwn(facts, word);
}

/** Reads `step-free no-lift door-90`: what is there, what is not, and the narrowest door in centimetres. */
export function readAccessFacts(text: string): AccessFacts {
  const read: AccessFacts = {};
  for (const word of text.split(' ')) {
    const bare = word.replace(/^no-/, '');
    if (isFact(bare)) read[facts[bare]] = bare === word;
    else if (/^door-\d+$/.test(word)) read.doorWidth = Number(word.slice('door-'.length));
    else throw new ExampleError(`Expected ${Object.keys(facts).join(', ')} or door-90, found "${word}" in "${text}".`);
  }
  return read;
}
