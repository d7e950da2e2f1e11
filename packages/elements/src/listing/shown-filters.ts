import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { wordList } from '../attribute/word-list.ts';
import type { ListingKind, ListedRecord } from './listing-kind.ts';
import type { ListingStrings } from './listing-strings.ts';

/** The filter that is a place to look from. */
export const nearFilter = 'near';

/** What stands before the filters of an element with two lists: which of them is shown. */
export const listChoice = 'list';

type ShownKind = Pick<
  ListingKind<ListedRecord, unknown, ListingStrings>,
  'filters' | 'placeless' | 'otherFilters' | 'viewOf'
>;

/**
 * The filters to show, in their order: those that the page names, else all. A name that the element does not know is
 * reported and left out.
 */
export function shownFilters(
  named: string | null | undefined,
  { filters, placeless, otherFilters, viewOf }: ShownKind,
  report: (fault: AttributeFault) => void,
): readonly string[] {
  const own = [otherFilters || viewOf ? [listChoice] : [], placeless ? [] : [nearFilter], filters].flat();
  if (!named) return own;
  // A page names those of both lists.
  const known = [...new Set([...own, ...(otherFilters ?? [])])];
  return wordList(named).filter((name) => {
    if (own.includes(name)) return true;
    if (viewOf || known.includes(name)) return false;
    report({
      attribute: 'filters',
      expected: `names out of ${known.join(', ')}`,
      found: name,
      nearest: nearestOf(name, known),
    });
    return false;
  });
}

/** The name that differs in the fewest letters; undefined where more than a third of them would have to change. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, letters: distance(name.toLowerCase(), candidate) }))
    .sort((one, other) => one.letters - other.letters);
  return best && best.letters <= Math.max(1, best.candidate.length / 3) ? best.candidate : undefined;
}

/** Letters to put in, take out or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let place = 1; place <= to.length; place++) {
      const changed = row[place - 1]! + (letter === to[place - 1] ? 0 : 1);
      next.push(Math.min(changed, row[place]! + 1, next[place - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
