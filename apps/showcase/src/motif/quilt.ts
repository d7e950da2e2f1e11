import type { AreaView } from '@vcs/sdk';
import type { Palette } from '../colour/palettes.ts';
import { paper } from '../colour/palettes.ts';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { patterns, tileCorners } from './patterns.ts';
import type { Pattern } from './patterns.ts';

export interface Tile {
  readonly slug: string;
  readonly name: string;
  /** Its middle; a tile is 100 wide. */
  readonly x: number;
  readonly y: number;
}

const rowHeight = 100 * Math.sqrt(0.75);

/** The wards as tiles, where the API says where each stands in the map of tiles. */
export function tilesOf(wards: readonly AreaView[]): Tile[] {
  return wards.flatMap(({ slug, name, tile }) =>
    tile === undefined
      ? []
      : [{ slug, name, x: tile.column * 100 + (tile.row % 2) * 50, y: Math.round(tile.row * rowHeight * 10) / 10 }],
  );
}

/** The part of the plane that tiles take, with a margin: x, y, width and height. */
export function frameOf(tiles: readonly Tile[], margin = 4): readonly [number, number, number, number] {
  const [xs, ys] = [tiles.map(({ x }) => x), tiles.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 50 - margin, Math.min(...ys) - 58 - margin];
  const [right, bottom] = [Math.max(...xs) + 50 + margin, Math.max(...ys) + 58 + margin];
  return [left, top, right - left, bottom - top].map(Math.round) as [number, number, number, number];
}

/** A number from words, the same for the same words (FNV-1a). */
export function numberFrom(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

interface Look {
  readonly pattern: Pattern;
  readonly ground: string;
  readonly one: string;
  readonly two: string;
}

function colourings({ strong, ink, tint, spark }: Palette): readonly (readonly [string, string, string])[] {
  return [
    [ink, strong, paper],
    [paper, ink, spark],
    [spark, tint, ink],
    [tint, ink, spark],
    [ink, paper, spark],
    [strong, ink, paper],
    [paper, spark, strong],
  ];
}

/** Each ward's own pattern of the year, from its name: never that of a tile it touches. */
export function looksOf(tiles: readonly Tile[], palette: Palette, year: number): ReadonlyMap<string, Look> {
  const choices = colourings(palette);
  const taken = new Map<string, { pattern: number; colouring: number }>();
  for (const { slug, x, y } of tiles) {
    const touching = tiles
      .filter((other) => Math.hypot(other.x - x, other.y - y) < 110)
      .flatMap((other) => taken.get(other.slug) ?? []);
    const seed = numberFrom(`${slug} ${year}`);
    const free = (length: number, from: number, isTaken: (index: number) => boolean): number => {
      const order = Array.from({ length }, (_, step) => (from + step) % length);
      return order.find((index) => !isTaken(index)) ?? from % length;
    };
    taken.set(slug, {
      pattern: free(patterns.length, seed, (index) => touching.some(({ pattern }) => pattern === index)),
      colouring: free(choices.length, seed >>> 8, (index) => touching.some(({ colouring }) => colouring === index)),
    });
  }
  return new Map(
    [...taken].map(([slug, { pattern, colouring }]) => {
      const [ground, one, two] = choices[colouring] ?? [palette.ink, palette.strong, paper];
      return [slug, { pattern: patterns[pattern] ?? patterns[0], ground, one, two }];
    }),
  );
}

/** One patterned tile around 0, 0. `clip` is the id of the clip path of a tile. */
export function patternedTile({ pattern, ground, one, two }: Look, clip: string): Html {
  return html`<g clip-path="url(#${clip})"
    ><polygon points="${tileCorners}" fill="${ground}" />${pattern(one, two)}</g
  >`;
}

/**
 * The borough as a quilt: a tile for each ward, each in a pattern of its own.
 *
 * @param id begins the ids within, so that two quilts can stand on one page
 */
export function quilt(tiles: readonly Tile[], palette: Palette, year: number, id = 'quilt'): Html {
  if (tiles.length === 0) return nothing;
  const looks = looksOf(tiles, palette, year);
  return html`<svg class="quilt" viewBox="${frameOf(tiles).join(' ')}" aria-hidden="true" focusable="false">
    <clipPath id="${id}"><polygon points="${tileCorners}" /></clipPath>
    ${tiles.map(({ slug, x, y }) => {
      const look = looks.get(slug);
      return look && html`<g transform="translate(${x} ${y})"><g class="tile">${patternedTile(look, id)}</g></g>`;
    })}
  </svg>`;
}
