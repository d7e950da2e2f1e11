import type { RoleSummary } from '@vcs/sdk';
import type { TemplateResult } from 'lit';
import { shortPlace } from '../listing/record-facts.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

export type Words = Pick<RolesView, 'strings' | 'format' | 'language'> &
  Partial<Pick<RolesView, 'bar' | 'filtersPart'>>;

const weeksOfYear = 52;

/** How long it takes: `4 hours a week, for at least 8 weeks`, `Just once`. */
export function commitmentText({ commitment }: Pick<RoleSummary, 'commitment'>, { strings }: Words): string {
  const { kind, hoursPerWeek, weeks } = commitment;
  const once = kind === 'one-off';
  return [
    // That it is regular goes without saying where the hours of a week are told.
    kind === 'regular' && hoursPerWeek ? '' : strings.commitments[kind],
    hoursPerWeek && (once ? strings.hoursInAll : strings.hoursAWeek)(hoursPerWeek),
    weeks &&
      !once &&
      (weeks % weeksOfYear ? strings.atLeast(weeks, 'week') : strings.atLeast(weeks / weeksOfYear, 'year')),
  ]
    .filter(Boolean)
    .join(strings.comma);
}

/** Where it is done, in a few words for each way. */
export function whereTexts(
  { location, wards, boroughWide, places }: RoleSummary,
  words: Words,
): (string | TemplateResult)[] {
  const spot = shortPlace({ locations: location ? [location] : [], wards, boroughWide }, words);
  return places.map((place) => (place === 'in-person' && spot) || words.strings.ways[place]);
}
