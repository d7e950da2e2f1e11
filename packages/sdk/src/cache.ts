/** An answer as text, so that nobody can change what another will read. Times are milliseconds since 1970. */
export interface KeptAnswer {
  text: string;
  receivedAt: number;
  freshUntil: number;
  /** The last moment at which it may stand in for an answer that did not come. */
  usableUntil: number;
}

export interface AnswerCache {
  get(url: string): KeptAnswer | undefined;
  keep(url: string, text: string, headers: Headers): void;
}

/** Keeps the answers asked for last, no more than `size`, and for as long as each answer's Cache-Control allows. */
export function createCache(size: number): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  return {
    get(url) {
      const found = kept.get(url);
      if (found !== undefined) {
        // A map remembers the order of insertion, so the first key is always the one that was used longest ago.
        kept.delete(url);
        kept.set(url, found);
      }
      return found;
    },
    keep(url, text, headers) {
      const control = headers.get('cache-control') ?? '';
      kept.delete(url);
      if (/no-store/i.test(control) || size < 1) return;
      const receivedAt = Date.now();
      const milliseconds = (directive: string, otherwise: number): number =>
        1000 * Number(new RegExp(`(?:^|[\\s,])${directive}=(\\d+)`, 'i').exec(control)?.[1] ?? otherwise);
      const age = 1000 * Number(headers.get('age')) || 0;
      const freshFor = /no-cache/i.test(control) ? 0 : Math.max(0, milliseconds('max-age', 0) - age);
      const freshUntil = receivedAt + freshFor;
      const mayBeOld = !/no-cache|must-revalidate/i.test(control);
      const usableUntil = freshUntil + (mayBeOld ? milliseconds('stale-if-error', Infinity) : 0);
      kept.set(url, { text, receivedAt, freshUntil, usableUntil });
      if (kept.size > size) kept.delete(kept.keys().next().value!);
    },
  };
}
