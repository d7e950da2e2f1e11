import { createHash } from 'node:crypto';

/**
 * Numbers that look random and are the same for the same seed, on every machine (xoshiro128**, Blackman and Vigna).
 * Not for secrets.
 */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    const bytes = createHash('sha256').update(seed).digest();
    this.#state = new Uint32Array(4).map((_, index) => bytes.readUInt32LE(index * 4));
  }

  /** From 0 to below 1. */
  next(): number {
    const state = this.#state;
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotate(state[3]!, 11);
    return result / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in that share of the cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** Different ones, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[] {
    const indexes = new Set<number>();
    while (indexes.size < Math.min(count, from.length)) indexes.add(this.between(0, from.length - 1));
    return from.filter((_, index) => indexes.has(index));
  }
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** Picks from a list whose first entries come up most: the one at place n with a weight of 1 / (n + flatness). */
export class Ranked<T> {
  readonly #from: readonly T[];
  readonly #sums: Float64Array;

  constructor(from: readonly T[], flatness = 1) {
    let sum = 0;
    this.#from = from;
    this.#sums = Float64Array.from(from, (_, index) => (sum += 1 / (index + flatness)));
  }

  pick(random: Random): T {
    const wanted = random.next() * this.#sums.at(-1)!;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#from[low]!;
  }

  /** Different ones, in the order in which they came up. */
  some(random: Random, count: number): T[] {
    const found = new Set<T>();
    while (found.size < Math.min(count, this.#from.length)) found.add(this.pick(random));
    return [...found];
  }
}
