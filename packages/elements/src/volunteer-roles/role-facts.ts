import type { RoleSummary, Weekday } from '@vcs/sdk';
import { shortPlace } from '../listing/record-facts.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

export type Words = Pick<RolesView, 'strings' | 'format'>;

type PartOfDay = 'morning' | 'afternoon' | 'evening';

const weeksOfYear = 52;

/** How long it takes: `4 hours a week, for at least 8 weeks`, `Just once`. */
export function commitmentText(
  { commitment }: Pick<RoleSummary, 'commitment'>,
  { strings }: Pick<Words, 'strings'>,
): string {
  const { kind, hoursPerWeek, weeks } = commitment;
  const hours =
    hoursPerWeek === undefined
      ? undefined
      : kind === 'one-off'
        ? strings.hoursInAll(hoursPerWeek)
        : strings.hoursAWeek(hoursPerWeek);
  const time =
    weeks === undefined || kind === 'one-off'
      ? undefined
      : weeks % weeksOfYear === 0
        ? strings.atLeastYears(weeks / weeksOfYear)
        : strings.atLeastWeeks(weeks);
  // That it is regular goes without saying where the hours of a week are told.
  const named = kind === 'regular' && hours !== undefined ? undefined : strings.commitments[kind];
  return [named, hours, time].filter((part) => part !== undefined).join(strings.comma);
}

/** When, one line for each set of parts of the day: `Tuesday and Thursday mornings`. */
export function dayPartLines({ dayParts }: Pick<RoleSummary, 'dayParts'>, { strings, format }: Words): string[] {
  const partsOf = new Map<Weekday, PartOfDay[]>();
  for (const dayPart of dayParts) {
    const [day, part] = dayPart.split('-') as [Weekday, PartOfDay];
    partsOf.set(day, [...(partsOf.get(day) ?? []), part]);
  }
  const daysOf = new Map<string, Weekday[]>();
  for (const [day, parts] of partsOf) {
    const times = parts.length === 3 ? strings.allDay : format.list(parts.map((part) => strings.partsOfDay[part]));
    daysOf.set(times, [...(daysOf.get(times) ?? []), day]);
  }
  return [...daysOf].map(([times, days]) =>
    days.length === 7 ? [strings.everyDay, times].join(strings.comma) : strings.onDays(format.days(days), times),
  );
}

/** When, in one short line. */
export function shortDayParts(role: Pick<RoleSummary, 'dayParts'>, words: Words): string | undefined {
  const [first, ...others] = dayPartLines(role, words);
  return first !== undefined && others.length > 0 ? words.strings.otherTimes(first) : first;
}

/** Where it is done, in a few words for each way. */
export function whereTexts(role: RoleSummary, words: Words): string[] {
  const { location, wards, boroughWide, places } = role;
  return places.map((place) => {
    const spot =
      place === 'in-person'
        ? shortPlace({ locations: location ? [location] : [], wards, boroughWide }, words)
        : undefined;
    return spot ?? words.strings.ways[place];
  });
}

/** Whether the organisation says how to apply. */
export function hasWayToApply({ apply }: Pick<RoleSummary, 'apply'>): boolean {
  return Boolean(apply.url || apply.email);
}
