import type { RoleSummary, Weekday } from '@vcs/sdk';
import type { DetailView } from './volunteer-roles-kind.ts';

/** When, one line for each set of days: `Tuesday and Thursday mornings`. */
export function dayPartLines(
  { dayParts }: Pick<RoleSummary, 'dayParts'>,
  { strings, format }: Pick<DetailView, 'strings' | 'format'>,
): string[] {
  const partsOn = new Map<string, string[]>();
  for (const [part, name] of Object.entries(strings.partsOfDay)) {
    const days = dayParts
      .filter((dayPart) => dayPart.endsWith(part))
      .map((dayPart) => dayPart.split('-')[0] as Weekday);
    const text = format.days(days);
    if (text) partsOn.set(text, [...(partsOn.get(text) ?? []), name]);
  }
  return [...partsOn].map(([days, parts]) => strings.onDays(days, format.list(parts)));
}
