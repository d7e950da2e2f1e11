import { BoundaryFileError } from './errors.ts';
import type { BoundariesPut, Geography, GeographyOptions } from './geography.ts';
import { readWardBoundaries } from './ward-boundaries.ts';
import type { BoundaryReport } from './ward-boundaries.ts';

/** Bytes of a file of boundaries. Those of all wards of the country, generalised, are well below. */
export const maximumBoundaryBytes = 200_000_000;

export interface WardImportOptions extends GeographyOptions {
  /** What has to be said where the boundaries are shown, such as "Contains OS data © Crown copyright". */
  readonly licence?: string;
}

export interface WardImportReport extends BoundaryReport, BoundariesPut {
  readonly file: string;
  /** True where the boundaries of the file are now those of the catalogue, also where they were before. */
  readonly kept: boolean;
}

/**
 * Reads ward boundaries from GeoJSON and keeps them in place of those before. No record is changed.
 *
 * @param text the file
 * @param file its name, for messages and as the source that is kept
 * @throws {BoundaryFileError} one of its kinds; what was kept stays
 */
export async function importWards(
  geography: Pick<Geography, 'putBoundaries'>,
  text: string,
  file: string,
  { licence, dryRun = false, by }: WardImportOptions = {},
): Promise<WardImportReport> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBoundaryBytes) throw boundariesTooLarge(file, bytes);
  const { boundaries, report } = readWardBoundaries(text, file);
  const put = await geography.putBoundaries(
    boundaries,
    { file, ...(licence && { licence }) },
    { dryRun, ...(by && { by }) },
  );
  return { file, kept: !dryRun || put.result === 'unchanged', ...put, ...report };
}

export function boundariesTooLarge(file: string, bytes: number): BoundaryFileError {
  const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;
  return new BoundaryFileError(
    file,
    `expected at most ${megabytes(maximumBoundaryBytes)}, found ${megabytes(bytes)}. Keep only the wards of Tower Hamlets, or use a generalised edition.`,
  );
}
