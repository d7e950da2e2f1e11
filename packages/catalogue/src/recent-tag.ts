/** The tag of the dataset as it was read last, for as long as it may be relied on without asking again. */
export class RecentTag {
  readonly #read: () => Promise<string>;
  readonly #holds: number;
  #known: { readonly tag: string; readonly at: number } | undefined;
  /** Changes that this process has committed: what was being read when one was is not kept. */
  #changes = 0;
  #refreshing = false;

  /** @param holds milliseconds; after half of them it is read again, so that whoever asks often never waits */
  constructor(read: () => Promise<string>, holds: number) {
    this.#read = read;
    this.#holds = holds;
  }

  /** Reads it now. */
  async read(): Promise<string> {
    const changes = this.#changes;
    const at = performance.now();
    const tag = await this.#read();
    if (changes === this.#changes) this.#known = { tag, at };
    return tag;
  }

  /** Costs next to nothing. Undefined where it has to be read. */
  get(): string | undefined {
    if (this.#known === undefined) return undefined;
    const age = performance.now() - this.#known.at;
    if (age > this.#holds) return undefined;
    if (age > this.#holds / 2 && !this.#refreshing) void this.#refresh();
    return this.#known.tag;
  }

  /** To be called when a change was committed through this process. */
  changed(): void {
    this.#changes += 1;
    this.#known = undefined;
  }

  async #refresh(): Promise<void> {
    this.#refreshing = true;
    // Where it cannot be read, whoever asks once it is too old is told why.
    await this.read().catch(() => undefined);
    this.#refreshing = false;
  }
}
