import type { Bitmap } from './bitmap.ts';

/** A token, or the beginning of one, that a search needs the entries of. */
export interface WantedToken {
  readonly token: string;
  readonly prefix: boolean;
}

/** The entries of tokens, by {@link keyOf}. Nobody changes them: other searches have them too. */
export type Postings = Map<string, Bitmap>;

/** Names a token or a beginning among others. No token has an asterisk. */
export function keyOf({ token, prefix }: WantedToken): string {
  return prefix ? `${token}*` : token;
}

/** At borough size the tokens of some hundred words. */
const mostBytes = 2 * 1024 * 1024;
/** What its name and its place among the others take of memory, roughly. */
const bytesBeside = 200;

/** The entries of the tokens that were looked for lately, as of one version of the dataset. */
export class PostingCache {
  readonly #kept: Postings = new Map();
  #version = -1;
  #bytes = 0;

  /** What is kept of these, and the version that it is of. */
  known(wanted: readonly WantedToken[]): { version: number; postings: Postings } {
    const postings: Postings = new Map();
    for (const one of wanted) {
      const key = keyOf(one);
      const bitmap = this.#kept.get(key);
      if (bitmap !== undefined) postings.set(key, bitmap);
    }
    return { version: this.#version, postings };
  }

  /** What is of another version is forgotten; where room is short, what has been kept longest. */
  keep(version: number, postings: Postings): void {
    if (version !== this.#version) {
      this.#kept.clear();
      this.#bytes = 0;
      this.#version = version;
    }
    for (const [key, bitmap] of postings) {
      if (this.#kept.has(key)) continue;
      this.#kept.set(key, bitmap);
      this.#bytes += bitmap.byteLength + bytesBeside;
    }
    for (const [key, bitmap] of this.#kept) {
      if (this.#bytes <= mostBytes) return;
      this.#kept.delete(key);
      this.#bytes -= bitmap.byteLength + bytesBeside;
    }
  }
}
