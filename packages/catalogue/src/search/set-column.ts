/** One of few different values for each entry, each value kept once: its number is what filters and counts work on. */
export class SetColumn<T> {
  /** For each entry the number of its value. */
  of: Int32Array<ArrayBuffer>;
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read: (text: string) => T;

  /** `read` makes a value of its text. The empty text is the value of entries that were never set, and has the number 0. */
  constructor(size: number, read: (text: string) => T) {
    this.of = new Int32Array(size);
    this.#read = read;
    this.#numberOf('');
  }

  set(entry: number, text: string): void {
    this.of[entry] = this.#numberOf(text);
  }

  grow(size: number): void {
    const grown = new Int32Array(size);
    grown.set(this.of);
    this.of = grown;
  }

  #numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.values.length;
      this.values.push(this.#read(text));
      this.#numbers.set(text, number);
    }
    return number;
  }
}
