/** Holds at most so many; twenty pages of a hundred, and the pages that most people see. */
const mostKept = 2000;

/** Summaries read lately, each with the version that its entry last changed in. */
export class SummaryCache {
  readonly #kept = new Map<number, { changedIn: number; summary: unknown }>();

  get(number: number, changedIn: number): unknown {
    const kept = this.#kept.get(number);
    return kept?.changedIn === changedIn ? kept.summary : undefined;
  }

  /** Freezes it. What has been kept longest makes room. */
  keep(number: number, changedIn: number, summary: unknown): unknown {
    this.#kept.delete(number);
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(number, { changedIn, summary: frozen(summary) });
    return summary;
  }
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
