/** Holds the clock of the page at a moment, so that no test depends on the day on which it runs; gives back what lets it go. */
export function holdClock(moment: Date): () => void {
  const running = globalThis.Date;
  const at = moment.getTime();
  globalThis.Date = new Proxy(running, {
    construct: (date, given: unknown[], target) =>
      Reflect.construct(date, given.length > 0 ? given : [at], target) as object,
    get: (date, name) => (name === 'now' ? () => at : (Reflect.get(date, name) as unknown)),
  });
  return () => void (globalThis.Date = running);
}
