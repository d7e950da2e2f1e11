/** All services of a borough; the pages that most people see are among the latest anyhow. */
const mostBytes = 6 * 1024 * 1024;
/** What each takes of memory beside its text, roughly. */
const bytesBeside = 300;

/** The summary of one record as it was written. */
export class KeptSummary {
  /** JSON in UTF-8: half as long as a text in memory, and ready to be sent. */
  readonly json: Buffer;
  /** Whether it, or a record in it, has translations, which nobody is told as they are. */
  readonly translated: boolean;

  constructor(json: string) {
    // Room of its own: a piece of the pool that small buffers share would keep all of that from being freed.
    this.json = Buffer.allocUnsafeSlow(Buffer.byteLength(json));
    this.json.write(json);
    this.translated = json.includes('"translations":');
  }

  /** Read anew each time: kept as values they would take some times the memory. */
  get value(): unknown {
    return JSON.parse(this.json.toString());
  }
}

/** Summaries read lately, each with the version that its entry last changed in. */
export class SummaryCache {
  readonly #kept = new Map<number, { changedIn: number; summary: KeptSummary }>();
  #bytes = 0;

  get(number: number, changedIn: number): KeptSummary | undefined {
    const kept = this.#kept.get(number);
    return kept?.changedIn === changedIn ? kept.summary : undefined;
  }

  /** What has been kept longest makes room. */
  keep(number: number, changedIn: number, summary: KeptSummary): KeptSummary {
    this.#forget(number);
    this.#kept.set(number, { changedIn, summary });
    this.#bytes += summary.json.length + bytesBeside;
    while (this.#bytes > mostBytes && this.#kept.size > 1) this.#forget(this.#kept.keys().next().value!);
    return summary;
  }

  #forget(number: number): void {
    const kept = this.#kept.get(number);
    if (kept === undefined) return;
    this.#kept.delete(number);
    this.#bytes -= kept.summary.json.length + bytesBeside;
  }
}
