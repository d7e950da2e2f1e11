import type { ServiceSummary } from '@vcs/sdk';
import type { DirectoryView } from './directory-kind.ts';

export type Words = Pick<DirectoryView, 'strings' | 'format'>;
type Facts = Pick<ServiceSummary, 'openingHours'>;

/** One line for each set of opening hours: `Monday and Thursday, 10 am to 2 pm`. */
export function hoursLines({ openingHours }: Pick<Facts, 'openingHours'>, { strings, format }: Words): string[] {
  return openingHours.map(({ days, opens, closes }) =>
    strings.hours(format.days(days), format.time(opens), format.time(closes)),
  );
}

/** The opening hours in one short line. */
export function shortHours(service: Pick<Facts, 'openingHours'>, words: Words): string | undefined {
  const [first, ...others] = hoursLines(service, words);
  return first !== undefined && others.length > 0 ? words.strings.otherTimes(first) : first;
}
