import { pause } from './abort.ts';
import type { ProofOfWorkChallenge } from './types.generated.ts';

/** Milliseconds of work after which the page may do something else. */
const turn = 25;
/** Tries between two looks at the clock. */
const atOnce = 500;

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The first 32 bits of the fraction of a root: the constants of SHA-256 (FIPS 180-4, 4.2.2 and 5.3.3). */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

/** A function that gives the first 32 bits of the SHA-256 of what is ASCII. The platform's answers later, which takes minutes for a million. */
function hasher(): (text: string) => number {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime)) primes.push(number);
  }
  const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
  const words = new Int32Array(64);
  const state = new Int32Array(8);

  return (text) => {
    const { length } = text;
    // The last block has room for the mark of the end and for the length in bits.
    const blocks = ((length + 8) >> 6) + 1;
    state.set(start);
    for (let block = 0; block < blocks; block += 1) {
      for (let index = 0; index < 16; index += 1) {
        let word = 0;
        for (let at = block * 64 + index * 4, end = at + 4; at < end; at += 1) {
          word = (word << 8) | (at < length ? text.charCodeAt(at) : at === length ? 0x80 : 0);
        }
        words[index] = word;
      }
      if (block === blocks - 1) words[15] = length * 8;
      for (let index = 16; index < 64; index += 1) {
        const early = words[index - 15]!;
        const late = words[index - 2]!;
        words[index] =
          words[index - 16]! +
          (rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)) +
          words[index - 7]! +
          (rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10));
      }
      let a = state[0]!;
      let b = state[1]!;
      let c = state[2]!;
      let d = state[3]!;
      let e = state[4]!;
      let f = state[5]!;
      let g = state[6]!;
      let h = state[7]!;
      for (let round = 0; round < 64; round += 1) {
        const first =
          h +
          (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
          ((e & f) ^ (~e & g)) +
          constants[round]! +
          words[round]!;
        const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + second) | 0;
      }
      state[0]! += a;
      state[1]! += b;
      state[2]! += c;
      state[3]! += d;
      state[4]! += e;
      state[5]! += f;
      state[6]! += g;
      state[7]! += h;
    }
    return state[0]!;
  };
}

/**
 * Solves a challenge: a few seconds of work for the usual 20 bits, in turns, so that a page stays alive.
 *
 * @param until milliseconds since 1970 at which to give up
 * @returns the text for `proofOfWork`; undefined where there was no time, or the challenge is not one for this
 */
export async function solveChallenge(
  { algorithm, challenge, bits }: ProofOfWorkChallenge,
  until: number,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (algorithm !== 'sha-256' || bits > 32 || !/^[!-~]+$/.test(challenge)) return undefined;
  const hash = hasher();
  for (let number = 0, rest = Date.now() + turn; ;) {
    for (const end = number + atOnce; number < end; number += 1) {
      const solution = `${challenge}.${number}`;
      if (Math.clz32(hash(solution)) >= bits) return solution;
    }
    if (Date.now() >= until) return undefined;
    if (Date.now() < rest) continue;
    await pause(0, signal);
    rest = Date.now() + turn;
  }
}
