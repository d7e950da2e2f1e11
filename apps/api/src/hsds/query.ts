import { readHsdsQuery } from '@vcs/catalogue';
import type { HsdsParameterName, HsdsQuery } from '@vcs/catalogue';
import { InvalidParametersError } from '../problem/errors.ts';
import { unreadableParameters } from '../query/unreadable.ts';

const longestShown = 100;
const shown = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/**
 * The query of an address, as clients of the standard expect: what is unknown is passed over, what is known has to be
 * readable.
 * @throws InvalidParametersError
 */
export function hsdsQuery(names: readonly HsdsParameterName[], search: string): HsdsQuery {
  const known = new Set<string>(names);
  const { query, unreadable } = readHsdsQuery(names, new URLSearchParams(search));
  const broken = unreadableParameters(search).filter(({ name }) => known.has(name));
  const invalid = [...broken, ...unreadable].map(({ name, expected, found }) => ({
    name,
    expected,
    found: shown(found),
  }));
  if (invalid.length > 0) throw new InvalidParametersError(invalid);
  return query;
}
