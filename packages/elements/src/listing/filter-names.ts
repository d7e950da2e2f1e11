import type { Weekday } from '@vcs/sdk';
import type { FiltersView } from './filters.templates.ts';
import type { ToldName } from './told-names.ts';

/** What a filter is called: as its element says, else as all say. */
export function filterName(filter: string, { strings }: Pick<FiltersView, 'strings'>): string {
  return strings.filterNames?.[filter] ?? strings.sharedFilterNames[filter] ?? filter;
}

/** A value of a filter of which one is chosen, as its list says it: `Monday`. */
export function choiceName(filter: string, value: string, view: FiltersView): string {
  const { strings, format, own } = view;
  const named = own?.valueName?.(filter, value, view) ?? strings.filterValues?.[filter]?.[value];
  return named ?? strings.openTimes[value] ?? format.days([value as Weekday]);
}

/** What a value of a filter is called where the name of the filter does not stand beside it; undefined where nobody knows. */
export function valueName(filter: string, value: string, view: FiltersView): string | undefined {
  return ownName(filter, value, view) ?? view.label(filter, value)?.name;
}

/** The same, with its language. */
export function toldValue(filter: string, value: string, view: FiltersView): ToldName | undefined {
  const name = ownName(filter, value, view);
  return name === undefined ? view.label(filter, value) : { name, lang: view.language };
}

/** What the element itself calls a value, in its own language. */
function ownName(filter: string, value: string, view: FiltersView): string | undefined {
  const { kind, strings, own } = view;
  const filterKind = kind.filterKinds?.[filter];
  const name = filterName(filter, view);
  const named = own?.valueName?.(filter, value, view) ?? strings.filterValues?.[filter]?.[value];
  if (filterKind === 'yes' || value === 'true') return name;
  if (filterKind === 'number') return strings.filterIs(name, value);
  if (filterKind === 'times' || Array.isArray(filterKind))
    return strings.filterIs(name, choiceName(filter, value, view));
  return named;
}
