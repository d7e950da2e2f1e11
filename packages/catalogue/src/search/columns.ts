import type { Point } from '@vcs/schema';
import type { ExceptionDay, WeekInterval } from '../kinds/kind.ts';
import type { IndexedEntry } from './entry-table.ts';
import { SetColumn } from './set-column.ts';
import { TermColumn } from './term-column.ts';

/** When something is open: the usual week, and the dates that differ. */
export interface OpenTimes {
  readonly week: readonly WeekInterval[];
  readonly days: readonly ExceptionDay[];
  /** True where the usual week is known to hold on bank holidays. */
  readonly openOnBankHolidays: boolean;
}

/** Entries in an order, and the place of each in it. */
interface Ordered {
  readonly order: Uint32Array<ArrayBuffer>;
  readonly rank: Uint32Array<ArrayBuffer>;
}

const smallest = 1024;

function readPlaces(text: string): readonly Point[] {
  if (text === '') return [];
  return (JSON.parse(text) as [number, number][]).map(([latitude, longitude]) => ({ latitude, longitude }));
}

function readTimes(text: string): OpenTimes {
  return text === '' ? { week: [], days: [], openOnBankHolidays: false } : (JSON.parse(text) as OpenTimes);
}

/**
 * What filters, orders and counts the entries of one kind, in memory, as of one version of the dataset. The number of an
 * entry is its place in every array. Both engines fill the same columns, so both give the same answers.
 */
export class Columns {
  /** Nothing was loaded yet where it is below 0. */
  version = -1;
  /** Numbers of the entries shown: freshest first, then by name, then by id. */
  order: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  /** Place of each entry in `order`. */
  rank = new Uint32Array(smallest);
  changedIn = new Float64Array(smallest);
  running = new Uint8Array(smallest);
  readonly places = new SetColumn(smallest, readPlaces);
  readonly times = new SetColumn(smallest, readTimes);
  readonly #terms = new Map<string, TermColumn>();
  readonly #numbers = new Map<string, Float64Array<ArrayBuffer>>();
  readonly #freshness: string[] = [];
  readonly #nameKey: string[] = [];
  readonly #id: string[] = [];
  #room = smallest;
  #size = 0;
  #byNames: Ordered | undefined;
  #byCreation: Ordered | undefined;

  /** Above every number. */
  get size(): number {
    return this.#size;
  }

  terms(name: string): TermColumn {
    let column = this.#terms.get(name);
    if (column === undefined) {
      column = new TermColumn(this.#room);
      this.#terms.set(name, column);
    }
    return column;
  }

  /** NaN where it is not known. */
  numbers(name: string): Float64Array<ArrayBuffer> {
    let column = this.#numbers.get(name);
    if (column === undefined) {
      column = new Float64Array(this.#room).fill(NaN);
      this.#numbers.set(name, column);
    }
    return column;
  }

  idOf(number: number): string {
    return this.#id[number]!;
  }

  /** The entries shown by name, then by id. */
  byName(): Ordered {
    return (this.#byNames ??= this.#ordered(this.#byName));
  }

  /** The entries shown by when they were created, then by id: new ones come last, and a change moves none. */
  byCreation(): Ordered {
    const created = this.numbers('created');
    return (this.#byCreation ??= this.#ordered(
      (left, right) => created[left]! - created[right]! || (this.#id[left]! < this.#id[right]! ? -1 : 1),
    ));
  }

  #ordered(compare: (left: number, right: number) => number): Ordered {
    const order = this.order.slice().sort(compare);
    const rank = new Uint32Array(this.#room);
    for (let place = 0; place < order.length; place += 1) rank[order[place]!] = place;
    return { order, rank };
  }

  /** Takes in entries that changed, those no longer shown included. */
  apply(entries: readonly IndexedEntry[]): void {
    if (entries.length === 0) return;
    const most = entries.reduce((highest, { number }) => Math.max(highest, number), 0);
    this.#size = Math.max(this.#size, most + 1);
    if (this.#size > this.#room) this.#grow();
    const touched = new Uint8Array(this.#size);
    for (const entry of entries) {
      touched[entry.number] = 1;
      this.#take(entry);
    }
    this.#reorder(
      touched,
      entries.filter(({ shown }) => shown).map(({ number }) => number),
    );
  }

  #take(entry: IndexedEntry): void {
    const { number } = entry;
    this.running[number] = entry.running ? 1 : 0;
    this.changedIn[number] = entry.changedIn;
    this.#freshness[number] = entry.freshness;
    this.#nameKey[number] = entry.nameKey;
    this.#id[number] = entry.id;
    this.places.set(number, entry.places);
    this.times.set(number, entry.times);
    for (const column of this.#terms.values()) column.of[number] = 0;
    for (const column of this.#numbers.values()) column[number] = NaN;
    for (const line of entry.terms === '' ? [] : entry.terms.split('\n')) {
      const end = line.indexOf('\t');
      this.terms(line.slice(0, end)).set(number, line.slice(end + 1));
    }
    if (entry.numbers === '') return;
    for (const [name, value] of Object.entries(JSON.parse(entry.numbers) as Record<string, number>)) {
      this.numbers(name)[number] = value;
    }
  }

  /** Merges entries that changed into the order of the others. */
  #reorder(touched: Uint8Array, changed: readonly number[]): void {
    const kept = this.order.filter((number) => touched[number] === 0);
    const added = Uint32Array.from(new Set(changed)).sort(this.#byFreshness);
    const order = new Uint32Array(kept.length + added.length);
    for (let next = 0, left = 0, right = 0; next < order.length; next += 1) {
      const fromLeft =
        right === added.length || (left < kept.length && this.#byFreshness(kept[left]!, added[right]!) < 0);
      order[next] = fromLeft ? kept[left++]! : added[right++]!;
    }
    this.order = order;
    for (let place = 0; place < order.length; place += 1) this.rank[order[place]!] = place;
    this.#byNames = undefined;
    this.#byCreation = undefined;
  }

  readonly #byFreshness = (left: number, right: number): number => {
    const [older, newer] = [this.#freshness[left]!, this.#freshness[right]!];
    return older === newer ? this.#byName(left, right) : older > newer ? -1 : 1;
  };

  readonly #byName = (left: number, right: number): number => {
    const [one, other] = [this.#nameKey[left]!, this.#nameKey[right]!];
    if (one !== other) return one < other ? -1 : 1;
    return this.#id[left]! < this.#id[right]! ? -1 : 1;
  };

  #grow(): void {
    this.#room = Math.max(this.#size, this.#room * 2);
    const bytes = (from: Uint8Array) => {
      const grown = new Uint8Array(this.#room);
      grown.set(from);
      return grown;
    };
    this.running = bytes(this.running);
    const changedIn = new Float64Array(this.#room);
    changedIn.set(this.changedIn);
    this.changedIn = changedIn;
    const rank = new Uint32Array(this.#room);
    rank.set(this.rank);
    this.rank = rank;
    for (const column of [this.places, this.times, ...this.#terms.values()]) column.grow(this.#room);
    for (const [name, column] of this.#numbers) {
      const grown = new Float64Array(this.#room).fill(NaN);
      grown.set(column);
      this.#numbers.set(name, grown);
    }
  }
}
