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

/** How many bodies may wait to be compressed better. */
const mostWaiting = 20;

/** The share of the bytes that is for what was asked for once. */
const shareOfNew = 1 / 16;

/**
 * Bodies of answers by the tag that names their state, so that what many ask for is read, written and compressed once. What
 * was not asked for the longest makes room. What was asked for only once has a small place of its own, so that searches that
 * nobody repeats drive out nothing; it also stays short enough there to be cleared away cheaply. A body is compressed quickly
 * for the first who asks, and better once it is asked for again.
 */
export class Representations {
  /** Addresses whose answer is known by its tag. */
  readonly addresses = new KnownAddresses();
  readonly #new: Place<Kept>;
  readonly #lasting: Place<Kept>;
  readonly #making = new Map<string, Promise<Representation | undefined>>();
  readonly #mostBytes: number;
  #waiting = 0;
  #improving: Promise<void> = Promise.resolve();

  constructor({ bytes = 16 * 1024 * 1024, entries = 2000 }: RepresentationLimits = {}) {
    this.#mostBytes = bytes;
    this.#new = new Place(bytes * shareOfNew, entries * shareOfNew);
    this.#lasting = new Place(bytes * (1 - shareOfNew), entries * (1 - shareOfNew));
  }

  get bytes(): number {
    return this.#new.bytes + this.#lasting.bytes;
  }

  get entries(): number {
    return this.#new.entries + this.#lasting.entries;
  }

  /** Asking for it is what makes it last. */
  get(tag: string): Representation | undefined {
    return this.#find(tag);
  }

  #find(tag: string): Kept | undefined {
    const lasting = this.#lasting.take(tag);
    const kept = lasting ?? this.#new.take(tag);
    if (kept) this.#lasting.put(tag, kept);
    return kept;
  }

  #placeOf(tag: string, kept: Kept): Place<Kept> | undefined {
    return [this.#lasting, this.#new].find((place) => place.has(tag, kept));
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
    const kept = representation as Kept;
    if (this.#placeOf(tag, kept) === undefined) return bodies[coding] ?? compressQuickly(bodies.identity, coding);
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

  #keep(tag: string, contentType: string, identity: Uint8Array<ArrayBuffer>): Kept {
    const kept: Kept = {
      worthCompressing: isWorthCompressing(identity, contentType),
      bodies: { identity },
      bytes: identity.length,
      asked: {},
      compressing: {},
    };
    // One that takes more than its share would drive out everything else.
    if (identity.length <= this.#mostBytes / 8) this.#new.put(tag, kept);
    return kept;
  }

  #put(tag: string, kept: Kept, coding: Coding, body: Uint8Array<ArrayBuffer>): void {
    const place = this.#placeOf(tag, kept);
    place?.take(tag);
    kept.bytes += body.length - (kept.bodies[coding]?.length ?? 0);
    kept.bodies[coding] = body;
    place?.put(tag, kept);
  }

  /** One after another: a visitor who waits for an answer has the other threads. */
  #improve(tag: string, kept: Kept, coding: Coding): void {
    this.#waiting += 1;
    this.#improving = this.#improving.then(async () => {
      this.#waiting -= 1;
      if (this.#placeOf(tag, kept) === undefined) return;
      await compressWell(kept.bodies.identity, coding).then(
        (body) => this.#put(tag, kept, coding, body),
        () => undefined,
      );
    });
  }
}

/** Keeps nothing. */
export const noRepresentations = new Representations({ bytes: 0 });
