import { KnownAddresses } from './known-addresses.ts';
import { codingFor, compressQuickly, compressWell, isWorthCompressing } from './compression.ts';
import type { Coding, Encoded } from './compression.ts';

/** The body of an answer, in the codings that somebody has asked for. */
export interface Representation {
  readonly worthCompressing: boolean;
  readonly bodies: Encoded;
}

export interface RepresentationLimits {
  /** Of all bodies in all codings. */
  readonly bytes?: number;
  readonly entries?: number;
}

interface Kept extends Representation {
  readonly asked: Partial<Record<Coding, number>>;
  readonly compressing: Partial<Record<Coding, Promise<Uint8Array<ArrayBuffer>>>>;
}

/** How many bodies may wait to be compressed better. */
const mostWaiting = 20;

/**
 * Bodies of answers by the tag that names their state, so that what many ask for is read, written and compressed once. What
 * was not asked for the longest makes room. A body is compressed quickly for the first who asks, and better once it is
 * asked for again.
 */
export class Representations {
  /** Addresses whose answer is known by its tag. */
  readonly addresses = new KnownAddresses();
  readonly #kept = new Map<string, Kept>();
  readonly #making = new Map<string, Promise<Representation | undefined>>();
  readonly #mostBytes: number;
  readonly #mostEntries: number;
  #bytes = 0;
  #waiting = 0;
  #improving: Promise<void> = Promise.resolve();

  constructor({ bytes = 16 * 1024 * 1024, entries = 2000 }: RepresentationLimits = {}) {
    this.#mostBytes = bytes;
    this.#mostEntries = entries;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get entries(): number {
    return this.#kept.size;
  }

  get(tag: string): Representation | undefined {
    const kept = this.#kept.get(tag);
    if (kept === undefined) return undefined;
    this.#kept.delete(tag);
    this.#kept.set(tag, kept);
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
    let making = this.#making.get(tag);
    if (making === undefined) {
      making = make()
        .then((identity) => identity && this.#keep(tag, contentType, identity))
        .finally(() => this.#making.delete(tag));
      this.#making.set(tag, making);
    }
    return making;
  }

  /** The body in a coding, compressed now where nobody has asked for that before. */
  async encoded(tag: string, representation: Representation, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
    const { bodies } = representation;
    if (coding === 'identity') return bodies.identity;
    const kept = this.#kept.get(tag);
    if (kept === undefined || kept !== representation) {
      return bodies[coding] ?? compressQuickly(bodies.identity, coding);
    }
    this.#count(tag, kept, coding);
    const known = bodies[coding];
    if (known) return known;
    return (kept.compressing[coding] ??= compressQuickly(bodies.identity, coding)
      .then((body) => {
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
    const kept = this.get(tag) as Kept | undefined;
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

  #keep(tag: string, contentType: string, identity: Uint8Array<ArrayBuffer>): Kept {
    const kept: Kept = {
      worthCompressing: isWorthCompressing(identity, contentType),
      bodies: { identity },
      asked: {},
      compressing: {},
    };
    // One that takes more than its share would drive out everything else.
    if (identity.length > this.#mostBytes / 8) return kept;
    this.#kept.set(tag, kept);
    this.#bytes += identity.length;
    this.#makeRoom();
    return kept;
  }

  #put(tag: string, kept: Kept, coding: Coding, body: Uint8Array<ArrayBuffer>): void {
    const before = kept.bodies[coding]?.length ?? 0;
    kept.bodies[coding] = body;
    if (this.#kept.get(tag) !== kept) return;
    this.#bytes += body.length - before;
    this.#makeRoom();
  }

  #makeRoom(): void {
    while (this.#bytes > this.#mostBytes || this.#kept.size > this.#mostEntries) {
      const [tag, kept] = this.#kept.entries().next().value!;
      this.#kept.delete(tag);
      for (const body of Object.values(kept.bodies)) this.#bytes -= body.length;
    }
  }

  /** One after another: a visitor who waits for an answer has the other threads. */
  #improve(tag: string, kept: Kept, coding: Coding): void {
    this.#waiting += 1;
    this.#improving = this.#improving.then(async () => {
      this.#waiting -= 1;
      if (this.#kept.get(tag) !== kept) return;
      await compressWell(kept.bodies.identity, coding).then(
        (body) => this.#put(tag, kept, coding, body),
        () => undefined,
      );
    });
  }
}

/** Keeps nothing. */
export const noRepresentations = new Representations({ bytes: 0 });
