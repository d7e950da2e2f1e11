/** A run of pages that is left out between two page numbers. */
export const gap = 'gap';

/**
 * The page numbers to offer: the first, the last, the present one and its neighbours. One page that stands alone
 * between two offered ones is offered as well, because a gap would take the same room.
 */
export function pageNumbers(present: number, pages: number): (number | typeof gap)[] {
  const offered = new Set([1, pages, present - 1, present, present + 1]);
  const numbers: (number | typeof gap)[] = [];
  for (let page = 1; page <= pages; page++) {
    if (offered.has(page) || (offered.has(page - 1) && offered.has(page + 1))) numbers.push(page);
    else if (numbers.at(-1) !== gap) numbers.push(gap);
  }
  return numbers;
}
