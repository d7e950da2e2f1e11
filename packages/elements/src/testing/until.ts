/** Waits until something is true; fails with the words given when it does not become true in time. */
export async function until(expected: string, condition: () => unknown, limit = 10_000): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Expected within ${limit} ms: ${expected}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
