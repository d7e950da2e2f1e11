/** The colours of one year. `strong` fills whole bands; `ink` is written on it, and stands for black. */
export interface Palette {
  readonly name: string;
  readonly strong: string;
  readonly ink: string;
  /** A light shade of `strong`, for grounds of text. */
  readonly tint: string;
  /** A second colour for shapes and large figures, never for small text. */
  readonly spark: string;
}

export const paper = '#ffffff';

const palettes: readonly [Palette, ...Palette[]] = [
  { name: 'marigold', strong: '#ffb81c', ink: '#2a0b3f', tint: '#fff0cc', spark: '#d6005f' },
  { name: 'sea', strong: '#2ee6c8', ink: '#04263d', tint: '#d6f9f2', spark: '#d2261f' },
  { name: 'rose', strong: '#ff9ab0', ink: '#33081e', tint: '#ffe6eb', spark: '#0a6a5a' },
  { name: 'sky', strong: '#6cc6ff', ink: '#0a1f4d', tint: '#e0f3ff', spark: '#c23b00' },
  { name: 'leaf', strong: '#a8e05f', ink: '#10301c', tint: '#eaf8d8', spark: '#7b2fd0' },
];

/** The year whose colours come first in the list. */
const firstYear = 2027;

/** Every year has its own colours; after five they come again. */
export function paletteOf(year: number): Palette {
  const { length } = palettes;
  return palettes[(((year - firstYear) % length) + length) % length] ?? palettes[0];
}

export const everyPalette: readonly Palette[] = palettes;
