import { basename } from 'node:path';
import { databaseUrlFrom, importMapping, maximumMappingBytes, openCatalogue, RejectedRowsError } from '@vcs/catalogue';
import type { Catalogue, ImportMappingOptions, ImportReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { lacksFile, withoutPassword } from '../database-name.ts';
import { importReportText } from '../import-report-text.ts';
import { readInputFile } from '../read-input-file.ts';

export const importMappingCommand: Command = {
  words: ['import', 'mapping'],
  summary: 'Take in a mapping sheet (CSV): one organisation and one service a row',
  details: `Reads a CSV file in UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons or tabs, of at most
${maximumMappingBytes / 1_000_000} MB. Columns are found by name. The sheet wins for the cells it fills; a blank cell erases nothing, and
records that are not in the sheet are left alone. Importing the same sheet again changes nothing.
Rows that do not fit are rejected one by one and reported; the others go in. A row may lack blank cells at its end; a
cell that holds a separator, a line break or quotation marks needs quotation marks around it, and those inside it twice.

Exit code 0: imported (or a dry run that would). 1: nothing was imported. 2: wrong call.`,
  examples: [
    { call: 'vcs import mapping sheet.csv --dry-run', meaning: 'see what would be imported' },
    { call: 'vcs import mapping sheet.csv --assured 2020-11', meaning: 'import it, as true in November 2020' },
  ],
  arguments: [{ name: 'FILE', description: 'the sheet, saved as CSV' }],
  options: {
    'dry-run': { type: 'flag', description: 'show the same report and write nothing, not even a new database' },
    strict: { type: 'flag', description: 'import nothing at all where any row is rejected' },
    assured: {
      type: 'value',
      value: 'DATE',
      description:
        'month or day on which the facts of the sheet stood, such as 2020-11; else it is taken from the source',
    },
    json: { type: 'flag', description: 'print the report as JSON' },
  },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const [path = ''] = input.arguments;
  const file = await readInputFile(path, surroundings.workingDirectory, maximumMappingBytes);
  const assured = input.values.get('assured');
  const options: ImportMappingOptions = {
    dryRun: input.flags.has('dry-run'),
    strict: input.flags.has('strict'),
    by: { actor: 'vcs import mapping', reason: `file ${basename(path)}` },
    ...(assured === undefined ? {} : { assured }),
  };
  const databaseUrl = databaseUrlFrom(surroundings.environment, surroundings.root);
  const print = (report: ImportReport) =>
    surroundings.write(
      input.flags.has('json')
        ? `${JSON.stringify(report, null, 2)}\n`
        : importReportText(report, databaseText(databaseUrl, nothingThere), options.dryRun === true),
    );

  let opened: Catalogue | undefined;
  let nothingThere = false;
  // Opened by the first change, so that a sheet that cannot be read makes no database; nor does one that is not kept.
  const change: Catalogue['change'] = async (work, how) => {
    nothingThere = how?.dryRun === true && lacksFile(databaseUrl);
    opened = await openCatalogue({ databaseUrl: nothingThere ? 'sqlite::memory:' : databaseUrl });
    return opened.change(work, how);
  };
  try {
    const report = await importMapping({ change }, file, options);
    await print(report);
    return report.rows > 0 && report.total.rejected === report.rows ? 1 : 0;
  } catch (error) {
    // The rejections are what the reader needs; the error itself follows on standard error.
    if (error instanceof RejectedRowsError) await print(error.report);
    throw error;
  } finally {
    await opened?.close();
  }
}

function databaseText(databaseUrl: string, nothingThere: boolean): string {
  const name = withoutPassword(databaseUrl);
  return nothingThere ? `${name} is not there yet, so the sheet was compared with an empty one.` : name;
}
