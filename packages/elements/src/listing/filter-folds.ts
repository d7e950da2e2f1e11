/** So many filters are open at first, so that the column stays short. */
const openAtFirst = 3;

/** What is folded away of the filters of one element. */
export class FilterFolds {
  readonly #groups = new Map<string, boolean>();
  readonly #whole = new Set<string>();

  /** Whether a group starts open. What was said once stays, so that no group closes over what somebody ticks in it. */
  startsOpen(filter: string, place: number, ticked: boolean): boolean {
    const known = this.#groups.get(filter);
    if (known !== undefined) return known;
    const open = place < openAtFirst || ticked;
    this.#groups.set(filter, open);
    return open;
  }

  /** Whether all values of a long filter are shown. */
  isWhole(filter: string): boolean {
    return this.#whole.has(filter);
  }

  /** @returns whether all values are shown now */
  toggle(filter: string): boolean {
    if (this.#whole.delete(filter)) return false;
    this.#whole.add(filter);
    return true;
  }
}
