import type { ListedRecord } from '../listing/listing-kind.ts';
import type { AnyListing } from './any-listing.ts';

/** A record that a visitor keeps, and the list that it was found in, which knows how to show it. */
export interface KeptRecord {
  /** Name of its list in the API: `services`. */
  readonly path: string;
  readonly record: ListedRecord;
  /** The element that it was found in, as it is now. */
  readonly listing: () => AnyListing;
}

/** As many as fit on a sheet or two, and in one address. */
export const mostKept = 30;

/**
 * What a visitor keeps while the page is open. It is in memory and nowhere else: whoever leaves the page, also by
 * reloading it, leaves nothing of it behind on a shared computer.
 */
export class Shortlist {
  readonly #kept = new Map<string, KeptRecord>();
  readonly #listeners = new Set<() => void>();

  /** In the order in which they were kept. */
  get all(): readonly KeptRecord[] {
    return [...this.#kept.values()];
  }

  get size(): number {
    return this.#kept.size;
  }

  get isFull(): boolean {
    return this.size >= mostKept;
  }

  has(path: string, { id }: Pick<ListedRecord, 'id'>): boolean {
    return this.#kept.has(keyOf(path, id));
  }

  /** Keeps records; those that do not fit any more are left out. */
  add(...records: readonly KeptRecord[]): void {
    for (const kept of records) {
      if (!this.isFull) this.#kept.set(keyOf(kept.path, kept.record.id), kept);
    }
    this.#changed();
  }

  remove(path: string, { id }: Pick<ListedRecord, 'id'>): void {
    this.#kept.delete(keyOf(path, id));
    this.#changed();
  }

  clear(): void {
    this.#kept.clear();
    this.#changed();
  }

  /** @returns what ends the listening */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** An event is kept once, with all its dates. */
function keyOf(path: string, id: string): string {
  return `${path} ${id}`;
}

/** The one shortlist of the page: all its elements show it. */
export const shortlist = new Shortlist();
