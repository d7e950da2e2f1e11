import type { Coding } from './compression.ts';

/** What an address was answered with, so that the next who asks needs neither the router nor a parsed query. */
export interface KnownAddress {
  readonly tag: string;
  /** Tag of the dataset that the answer was read from; it holds while that is the dataset's. */
  readonly dataset: string;
  /** Milliseconds since 1970; it holds for good where undefined. */
  readonly until: number | undefined;
  readonly template: string;
  /** Prepared, for a whole answer in each coding, all but the length. */
  readonly headers: Readonly<Record<Coding, Readonly<Record<string, string>>>>;
  /** Prepared, for a 304. */
  readonly unchangedHeaders: Readonly<Record<string, string>>;
}

const mostKnown = 2000;
/** Nobody's link is as long; what is, was made to fill the memory. */
const longestKnown = 1000;

/** Answers by the whole address that was asked for, the origin included. What was known the longest makes room. */
export class KnownAddresses {
  readonly #known = new Map<string, KnownAddress>();

  get(url: string): KnownAddress | undefined {
    return this.#known.get(url);
  }

  set(url: string, known: KnownAddress): void {
    if (url.length > longestKnown) return;
    this.#known.delete(url);
    if (this.#known.size >= mostKnown) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(url, known);
  }
}
