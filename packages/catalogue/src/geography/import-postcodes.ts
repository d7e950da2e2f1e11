import { PostcodeTableError } from './errors.ts';
import type { Geography, GeographyOptions, PostcodesPut } from './geography.ts';
import { readPostcodeTable } from './postcode-table.ts';
import type { PostcodeTableReport } from './postcode-table.ts';

export interface PostcodeImportReport extends PostcodesPut {
  readonly file: string;
  /** True where the postcodes of the file are now those of the catalogue, also where they were before. */
  readonly kept: boolean;
  /** What was read. */
  readonly read: PostcodeTableReport;
}

/**
 * Reads a table of postcodes and keeps those of the borough's districts in place of the ones before.
 *
 * @param chunks the file in UTF-8, in pieces of any size
 * @param file what messages call the file
 * @throws {PostcodeTableError} what was kept stays
 */
export async function importPostcodes(
  geography: Pick<Geography, 'putPostcodes'>,
  chunks: Parameters<typeof readPostcodeTable>[0],
  file: string,
  { dryRun = false, by }: GeographyOptions = {},
): Promise<PostcodeImportReport> {
  const { places, report } = await readPostcodeTable(chunks, file);
  if (places.length === 0) {
    throw new PostcodeTableError(
      file,
      `expected postcodes of the borough's districts with their position, found none (rows read: ${report.rows}). Use a table that holds East London.`,
    );
  }
  const put = await geography.putPostcodes(places, { dryRun, ...(by && { by }) });
  return { file, kept: !dryRun || put.result === 'unchanged', ...put, read: report };
}
