import type { Suggestion } from '@vcs/sdk';

/** What a name in the list of suggestions stands for in one kind of list: the record that the list shows. */
const recordKinds: Readonly<Record<string, Suggestion['kind']>> = {
  services: 'service',
  events: 'event',
  roles: 'role',
  spaces: 'space',
  organisations: 'organisation',
};

/** Filters whose values are suggested. */
const suggestedFilters: readonly Suggestion['kind'][] = ['category', 'need', 'ward', 'organisation'];

/** What a suggestion does when it is chosen. */
export type SuggestedStep = 'filter' | 'open';

/** The kinds to ask for where a list has these filters. */
export function suggestedKinds(path: string, filters: readonly string[]): readonly Suggestion['kind'][] {
  const record = recordKinds[path];
  const kinds = suggestedFilters.filter((kind) => filters.includes(kind));
  return record === undefined ? kinds : [...kinds, record];
}

/** Whether a suggestion narrows the list or opens one of its records. */
export function stepOf({ kind }: Suggestion, path: string): SuggestedStep {
  return kind === recordKinds[path] ? 'open' : 'filter';
}

/** The place of the next or the one before, round the ends; -1 is the field itself. */
export function moved(place: number, by: 1 | -1, length: number): number {
  const next = place + by;
  if (next >= length) return -1;
  return next < -1 ? length - 1 : next;
}
