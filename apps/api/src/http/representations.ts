import { KnownAddresses } from './known-addresses.ts';
import { codingFor, compressQuickly, compressWell, isWorthCompressing } from './compression.ts';
import type { Coding, Encoded } from './compression.ts';
import { Place } from './place.ts';
import type { Weighed } from './place.ts';

/** The body of an answer, in the codings that somebody has asked for. */
export interface Representation {
  readonly worthCompressing: boolean;
  readonly bodies: Encoded;
}

interface Kept extends Representation, Weighed {
  readonly asked: Partial<Record<Coding, number>>;
  readonly compressing: Partial<Record<Coding, Promise<Uint8Array<ArrayBuffer>>>>;
}

export interface RepresentationLimits {
  /** Of all bodies in all codings. */
  readonly bytes?: number;
  readonly entries?: number;
}

interface Making {
  asked: number;
  made: Promise<Representation | undefined>;
}

/** How many bodies may wait to be compressed better. */
const mostWaiting = 20;

/** Tags of what was asked for lately, and not kept yet. */
const mostSeen = 4000;

/**
 * Bodies of answers by the tag that names their state, so that what many ask for is read, written and compressed once. What
 * was not asked for the longest makes room. Only what is asked for a second time is kept: searches that nobody repeats drive
 * out nothing, and their bodies are gone before they fill the memory. A body that is kept is compressed quickly for the first
 * who asks, and better once it is asked for again.
 */
export class Representations {
  /** Addresses whose answer is known by its tag. */
  readonly addresses = new KnownAddresses();
  readonly #kept: Place<Kept>;
  readonly #seen = new Set<string>();
  readonly #making = new Map<string, Making>();
  readonly #mostBytes: number;
  #waiting = 0;
  #improving: Promise<void> = Promise.resolve();

  constructor({ bytes = 16 * 1024 * 1024, entries = 2000 }: RepresentationLimits = {}) {
    this.#mostBytes = bytes;
    this.#kept = new Place(bytes, entries);
  }

  get bytes(): number {
    return this.#kept.bytes;
  }

  get entries(): number {
    return this.#kept.entries;
  }

  get(tag: string): Representation | undefined {
    return this.#find(tag);
  }

  #find(tag: string): Kept | undefined {
    const kept = this.#kept.take(tag);
    if (kept) this.#kept.put(tag, kept);
    return kept;
  }

  /**
   * What is kept, or what `make` gives. However many ask for it at the same time, it is made once.
   * @param make gives undefined where what was made is not what the tag names; then nothing is kept
   */
  async getOrMake(
    tag: string,
    contentType: string,
    make: () => Promise<Uint8Array<ArrayBuffer> | undefined>,
  ): Promise<Representation | undefined> {
    const kept = this.get(tag);
    if (kept) return kept;
    const under = this.#making.get(tag);
    if (under) {
      under.asked += 1;
      return under.made;
    }
    const making: Making = { asked: 1, made: Promise.resolve(undefined) };
    this.#making.set(tag, making);
    making.made = make()
      .then((identity) => identity && this.#keep(tag, contentType, identity, making.asked > 1))
      .finally(() => this.#making.delete(tag));
    return making.made;
  }

  /** The body in a coding, compressed now where nobody has asked for that before. */
  async encoded(tag: string, representation: Representation, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
    const { bodies } = representation;
    if (coding === 'identity') return bodies.identity;
    const kept = representation as Kept;
    if (!this.#kept.has(tag, kept)) return bodies[coding] ?? compressQuickly(bodies.identity, coding);
    this.#count(tag, kept, coding);
    const known = bodies[coding];
    if (known) return known;
    return (kept.compressing[coding] ??= compressQuickly(bodies.identity, coding)
      .then((compressed) => {
        const body = new Uint8Array(compressed);
        this.#put(tag, kept, coding, body);
        return body;
      })
      .finally(() => delete kept.compressing[coding]));
  }

  /** The body that suits a caller best, where it is there already. Nothing else is as quick. */
  ready(
    tag: string,
    acceptEncoding: string | undefined,
  ): { coding: Coding; body: Uint8Array<ArrayBuffer> } | undefined {
    const kept = this.#find(tag);
    if (kept === undefined) return undefined;
    const coding = codingFor(acceptEncoding, kept.worthCompressing);
    const body = kept.bodies[coding];
    if (body === undefined) return undefined;
    this.#count(tag, kept, coding);
    return { coding, body };
  }

  #count(tag: string, kept: Kept, coding: Coding): void {
    const asked = (kept.asked[coding] ?? 0) + 1;
    kept.asked[coding] = asked;
    if (asked === 2 && coding !== 'identity' && this.#waiting < mostWaiting) this.#improve(tag, kept, coding);
  }

  #keep(tag: string, contentType: string, identity: Uint8Array<ArrayBuffer>, askedAgain: boolean): Kept {
    const kept: Kept = {
      worthCompressing: isWorthCompressing(identity, contentType),
      bodies: { identity },
      bytes: identity.length,
      asked: {},
      compressing: {},
    };
    // One that takes more than its share would drive out everything else.
    if (identity.length > this.#mostBytes / 8) return kept;
    if (askedAgain || this.#seen.delete(tag)) this.#kept.put(tag, kept);
    else this.#see(tag);
    return kept;
  }

  #see(tag: string): void {
    if (this.#seen.size >= mostSeen) this.#seen.delete(this.#seen.keys().next().value!);
    this.#seen.add(tag);
  }

  #put(tag: string, kept: Kept, coding: Coding, body: Uint8Array<ArrayBuffer>): void {
    const isKept = this.#kept.has(tag, kept);
    if (isKept) this.#kept.take(tag);
    kept.bytes += body.length - (kept.bodies[coding]?.length ?? 0);
    kept.bodies[coding] = body;
    if (isKept) this.#kept.put(tag, kept);
  }

  /** One after another: a visitor who waits for an answer has the other threads. */
  #improve(tag: string, kept: Kept, coding: Coding): void {
    this.#waiting += 1;
    this.#improving = this.#improving.then(async () => {
      this.#waiting -= 1;
      if (!this.#kept.has(tag, kept)) return;
      await compressWell(kept.bodies.identity, coding).then(
        (body) => this.#put(tag, kept, coding, body),
        () => undefined,
      );
    });
  }
}

/** Keeps nothing. */
export const noRepresentations = new Representations({ bytes: 0 });
