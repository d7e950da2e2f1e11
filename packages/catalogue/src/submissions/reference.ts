import { randomInt } from 'node:crypto';
import { referenceAlphabet } from '@vcs/schema';

const letters = 10;

/** Drawn by lot: who knows one cannot tell another (30 to the power of 10 are possible). */
export function newReference(): string {
  return Array.from({ length: letters }, () => referenceAlphabet[randomInt(referenceAlphabet.length)]).join('');
}
