/** Something whose size is known, and may change while it is in no place. */
export interface Weighed {
  bytes: number;
}

/** Room for so many things and bytes. What was put there the longest ago goes first; the last one always fits. */
export class Place<Item extends Weighed> {
  readonly #items = new Map<string, Item>();
  readonly #mostBytes: number;
  readonly #mostEntries: number;
  #bytes = 0;

  constructor(mostBytes: number, mostEntries: number) {
    this.#mostBytes = mostBytes;
    this.#mostEntries = mostEntries;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get entries(): number {
    return this.#items.size;
  }

  has(name: string, item: Item): boolean {
    return this.#items.get(name) === item;
  }

  take(name: string): Item | undefined {
    const item = this.#items.get(name);
    if (item === undefined) return undefined;
    this.#items.delete(name);
    this.#bytes -= item.bytes;
    return item;
  }

  put(name: string, item: Item): void {
    this.take(name);
    this.#items.set(name, item);
    this.#bytes += item.bytes;
    while (this.#items.size > 1 && (this.#bytes > this.#mostBytes || this.#items.size > this.#mostEntries)) {
      this.take(this.#items.keys().next().value!);
    }
  }
}
