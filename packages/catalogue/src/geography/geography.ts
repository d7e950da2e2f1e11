import type { ChangedBy } from '../access/changed-by.ts';
import type { WardSlug } from '@vcs/schema';
import type { PutResult } from '../catalogue.ts';
import type { BoundarySource } from './kept-geography.ts';
import type { PostcodeLocation } from './locate-postcode.ts';
import type { BoroughDrawing } from './outlines.ts';
import type { Point } from './point.ts';
import type { PostcodePlace } from './postcode-table.ts';
import type { WardBoundaries } from './ward-boundaries.ts';
import type { WardDisagreement } from './ward-disagreements.ts';

export interface GeographyOptions {
  /** Do everything, then keep nothing. */
  readonly dryRun?: boolean;
  /** Who does it, for the audit. */
  readonly by?: ChangedBy;
}

export interface BoundariesPut {
  readonly result: PutResult;
  /** Places whose own ward is another than the one that their point lies in; the first ten of them. Nothing is changed in them. */
  readonly disagreements: { readonly count: number; readonly first: readonly WardDisagreement[] };
}

export interface PostcodesPut {
  readonly result: PutResult;
  /** Postcodes. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Imported ward boundaries and postcodes, as far as there are any. Without them every record's own ward still holds, and
 * postcodes are placed by their district.
 */
export interface Geography {
  /**
   * Keeps boundaries in place of those before. The same boundaries and licence stay exactly as they were, else the dataset
   * version rises.
   * @throws DatabaseBusyError, ChangeOrderError
   */
  putBoundaries(
    boundaries: WardBoundaries,
    source: { readonly file: string; readonly licence?: string },
    options?: GeographyOptions,
  ): Promise<BoundariesPut>;
  /** Keeps a table of postcodes in place of the one before; the dataset version rises where it differs. @throws DatabaseBusyError, ChangeOrderError */
  putPostcodes(places: Iterable<PostcodePlace>, options?: GeographyOptions): Promise<PostcodesPut>;
  boundaries(): Promise<WardBoundaries | undefined>;
  /** Where the boundaries came from, and what has to be said where they are shown. */
  boundarySource(): Promise<BoundarySource | undefined>;
  /** The wards for drawing; nothing without boundaries. */
  outlines(): Promise<BoroughDrawing | undefined>;
  /** The ward that a point is in; nothing outside the borough, and nothing without boundaries. */
  wardAt(point: Point): Promise<WardSlug | undefined>;
  /** Where something is that a person typed as a postcode: by the imported table, the provider, the district's middle. */
  locate(typed: string): Promise<PostcodeLocation>;
}
