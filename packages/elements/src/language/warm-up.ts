import type { Format } from './format.ts';

/**
 * Makes what writes numbers, days and times, each in a task of its own: the first of each kind takes a phone as long as
 * drawing a list, and is better made while that is on its way.
 */
export async function warmUp(format: Format, { count }: { readonly count: (number: number) => string }): Promise<void> {
  for (const write of [() => count(2), () => format.days(['monday']), () => format.time('9:30'), () => {}]) {
    await new Promise((resolve) => setTimeout(resolve));
    write();
  }
}
