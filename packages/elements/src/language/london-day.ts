import { intl } from './intl.ts';

/** The day in London at an instant, such as `2026-11-24`. Swedes write days as computers do. */
export function londonDay(moment: Date): string {
  return intl('DateTimeFormat', 'sv', { timeZone: 'Europe/London' }).format(moment);
}
