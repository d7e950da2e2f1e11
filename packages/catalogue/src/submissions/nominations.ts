import type { AwardYearSummary } from '@vcs/schema';
import { phaseOn } from '../kinds/award-year.ts';
import type { SearchRequest } from '../kinds/kind.ts';
import { dateOf, wallOf } from '../time/london-time.ts';
import type { Nominations } from './submissions.ts';

/** More years than there will be, the latest first. */
export const everyYear: SearchRequest = {
  text: '',
  terms: {},
  ranges: [],
  sort: { by: 'number', number: 'year', descending: true },
  page: 1,
  perPage: 100,
};

export function dayInLondon(now: Date): string {
  return dateOf(wallOf(now.getTime()));
}

function firstAfter({ phases }: AwardYearSummary, day: string, phase?: 'nominations'): string | undefined {
  const starts = phases.filter((one) => one.from > day && (phase === undefined || one.phase === phase));
  return starts.map(({ from }) => from).sort()[0];
}

/** On which day nominations of a year open, where they have not yet. */
export function opensOn(year: AwardYearSummary, day: string): string | undefined {
  return firstAfter(year, day, 'nominations');
}

/** Which of these years, the latest first, take nominations on a day in London. */
export function nominationsOn(years: readonly AwardYearSummary[], day: string): Nominations {
  const open = years
    .filter((year) => phaseOn(year, day) === 'nominations')
    .map((year) => {
      const until = firstAfter(year, day);
      return { year, ...(until !== undefined && { until }) };
    });
  const next = years
    .flatMap((year) => {
      const opens = opensOn(year, day);
      return opens === undefined ? [] : [{ year, opens }];
    })
    .sort((one, other) => (one.opens < other.opens ? -1 : 1))[0];
  return { open, ...(next && { next }) };
}
