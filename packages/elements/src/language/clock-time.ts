import type { Format } from './format.ts';

/** The time on the visitor's own clock. */
export function clockTime(moment: Date, format: Format): string {
  return format.time(`${moment.getHours()}:${moment.getMinutes()}`);
}
