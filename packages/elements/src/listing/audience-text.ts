import { countedName } from './counted-name.ts';
import type { AnyView } from './listing-view.ts';

/**
 * Whom something is made for, by the names that the API has for them; undefined where it is for everybody, or where no
 * name is known.
 */
export function audienceText(audiences: readonly string[] | undefined, view: AnyView): string | undefined {
  const names = (audiences ?? []).map(
    (slug) => countedName('audience', slug, view) ?? view.filtersPart?.knownName('audience', slug)?.name,
  );
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}
