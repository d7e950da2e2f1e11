import type { Manifest } from './manifest.ts';

/** Most bytes, brotli, that a visitor may download; a kilobyte is 1,000 bytes. */
export const budgets = {
  loader: 2_000,
  /** All files an element starts with: runtime, client, element, English strings. */
  element: 18_000,
  /** What a page with every element starts with, files that they share counted once. */
  everyElement: 32_000,
  /** Each file that an element asks for later. */
  part: 8_000,
  /** The pinned edition: every element with all its parts, in English, in one file. */
  pinned: 75_000,
  /** All of another language, for that edition. */
  translation: 12_000,
} as const;

/** The build is larger than it may be. */
export class OverBudgetError extends Error {
  override readonly name = 'OverBudgetError';

  constructor(overruns: readonly string[]) {
    super(`The files are larger than a visitor may have to download (bytes, brotli):\n  ${overruns.join('\n  ')}`);
  }
}

/** One line per thing that is larger than its budget: what it is, what was found, what was expected. */
export function overruns(manifest: Manifest): string[] {
  const every = new Map(
    Object.values(manifest.elements).flatMap(({ files }) => files.map(({ path, brotli }) => [path, brotli])),
  );
  const found = [
    { what: manifest.loader.path, bytes: manifest.loader.brotli, limit: budgets.loader },
    { what: manifest.pinned.path, bytes: manifest.pinned.brotli, limit: budgets.pinned },
    ...Object.values(manifest.pinned.translations).map(({ path, brotli }) => ({
      what: path,
      bytes: brotli,
      limit: budgets.translation,
    })),
    {
      what: 'every element, everything they start with',
      bytes: [...every.values()].reduce((sum, bytes) => sum + bytes, 0),
      limit: budgets.everyElement,
    },
    ...Object.entries(manifest.elements).flatMap(([name, { files, parts }]) => [
      {
        what: `${name}, everything it starts with`,
        bytes: files.reduce((sum, file) => sum + file.brotli, 0),
        limit: budgets.element,
      },
      ...parts.map((part) => ({ what: part.path, bytes: part.brotli, limit: budgets.part })),
    ]),
  ];
  return found
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what}: ${bytes}, at most ${limit}`);
}
