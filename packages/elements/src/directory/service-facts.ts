import type { ServiceSummary } from '@vcs/sdk';
import { factLength } from '../listing/record-facts.ts';
import type { DirectoryView } from './directory-kind.ts';

export type Words = Pick<DirectoryView, 'strings' | 'format'>;
type Facts = Pick<ServiceSummary, 'cost' | 'openingHours'>;

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

/** The cost in two or three words; nothing where it is not known or takes longer to say. */
export function shortCost({ cost }: Pick<Facts, 'cost'>, { strings, format }: Words): string | undefined {
  if (!cost) return undefined;
  if (cost.free) return strings.free;
  if (cost.description && cost.description.length <= factLength) return cost.description;
  const amounts = cost.options.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length === 0) return undefined;
  const lowest = Math.min(...amounts);
  if (lowest === 0) return strings.freeForSome;
  return lowest === Math.max(...amounts) && amounts.length === cost.options.length
    ? format.money(lowest)
    : strings.from(format.money(lowest));
}
