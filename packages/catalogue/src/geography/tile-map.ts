import type { WardSlug } from '@vcs/schema';

/** A hexagon, pointed at the top, in rows that are counted from the north; odd rows stand half a tile further east. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/**
 * The borough as one hexagon for each ward, all of a size: our own drawing, from where the wards lie to each other. Of the
 * borders between wards, those along which tiles touch are nearly all there; the ends of the line, the river and the size
 * of a ward are not. The gap at the bottom left is the Thames.
 *
 * ```
 *                   Bow E
 *  Weav  BG W  BG E  Bow W Brom N
 *     Spit  Step  St D  Brom S
 *        Whit  Shad  Mile  Lans
 *           Wapp  Lime  Popl
 *                    CW   Black
 *                      Isld
 * ```
 */
export const tileMap: Readonly<Record<WardSlug, Tile>> = {
  'bow-east': { column: 4, row: 0 },
  weavers: { column: 0, row: 1 },
  'bethnal-green-west': { column: 1, row: 1 },
  'bethnal-green-east': { column: 2, row: 1 },
  'bow-west': { column: 3, row: 1 },
  'bromley-north': { column: 4, row: 1 },
  'spitalfields-and-banglatown': { column: 1, row: 2 },
  'stepney-green': { column: 2, row: 2 },
  'st-dunstans': { column: 3, row: 2 },
  'bromley-south': { column: 4, row: 2 },
  whitechapel: { column: 1, row: 3 },
  shadwell: { column: 2, row: 3 },
  'mile-end': { column: 3, row: 3 },
  lansbury: { column: 4, row: 3 },
  'st-katharines-and-wapping': { column: 2, row: 4 },
  limehouse: { column: 3, row: 4 },
  poplar: { column: 4, row: 4 },
  'canary-wharf': { column: 3, row: 5 },
  'blackwall-and-cubitt-town': { column: 4, row: 5 },
  'island-gardens': { column: 4, row: 6 },
};

/** How far the next row lies below, where tiles touch, in widths of a tile. */
const rowHeight = Math.sqrt(3) / 2;

/** The middle of a tile, in widths of a tile: x to the east and y to the south of the middle of column 0 of row 0. */
export function tileCentre({ column, row }: Tile): { x: number; y: number } {
  return { x: column + (row % 2) / 2, y: row * rowHeight };
}

/** Whether two tiles have a side in common. */
export function tilesTouch(one: Tile, other: Tile): boolean {
  const [a, b] = [tileCentre(one), tileCentre(other)];
  return Math.abs(Math.hypot(a.x - b.x, a.y - b.y) - 1) < 0.01;
}
