/** Lets one piece of work after another run, in the order in which they came. */
export class Turn {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `work` does; its failure does not stop those that follow. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
