import type { Encoded } from './compression.ts';

/** Answers as they were sent, by the tag that names their state. */
export interface Representations {
  get(tag: string): Encoded | undefined;
  set(tag: string, encoded: Encoded): void;
}

/** Keeps nothing. */
export const noRepresentations: Representations = { get: () => undefined, set: () => undefined };
