/** Words are no longer than this many letters of two units each, see `words.ts`. */
const room = 128;
let before = new Uint8Array(room);
let above = new Uint8Array(room);
let current = new Uint8Array(room);

/**
 * How many slips (a letter too many, missing, wrong or two neighbours changed round) part two words: the optimal string
 * alignment distance. Nothing where there are more than `most`. Makes no garbage, for it is asked for thousands of words.
 */
export function slipsBetween(left: string, right: string, most: number): number | undefined {
  if (Math.abs(left.length - right.length) > most || Math.max(left.length, right.length) >= room) return undefined;
  for (let column = 0; column <= right.length; column += 1) above[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    const letter = left.charCodeAt(row - 1);
    const letterBefore = row > 1 ? left.charCodeAt(row - 2) : -1;
    current[0] = row;
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const other = right.charCodeAt(column - 1);
      let slips = Math.min(
        current[column - 1]! + 1,
        above[column]! + 1,
        above[column - 1]! + (letter === other ? 0 : 1),
      );
      if (column > 1 && letterBefore === other && letter === right.charCodeAt(column - 2)) {
        slips = Math.min(slips, before[column - 2]! + 1);
      }
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return undefined;
    [before, above, current] = [above, current, before];
  }
  const slips = above[right.length]!;
  return slips <= most ? slips : undefined;
}
