import { databaseUrlFrom, importMapping, maximumMappingBytes, openCatalogue, RejectedRowsError } from '@vcs/catalogue';
import type { ImportMappingOptions, ImportReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { withoutPassword } from '../database-name.ts';
import { importReportText } from '../import-report-text.ts';
import { readInputFile } from '../read-input-file.ts';

export const importMappingCommand: Command = {
  words: ['import', 'mapping'],
  summary: 'Take in a mapping sheet (CSV): one organisation and one service a row',
  details: `Reads a CSV file in UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons or tabs, of at most
${maximumMappingBytes / 1_000_000} MB. Columns are found by name. The sheet wins for the cells it fills; a blank cell erases nothing, and
records that are not in the sheet are left alone. Importing the same sheet again changes nothing.
Rows that do not fit are rejected one by one and reported; the others go in.

Exit code 0: imported (or a dry run that would). 1: nothing was imported. 2: wrong call.`,
  examples: [
    { call: 'vcs import mapping sheet.csv --dry-run', meaning: 'see what would be imported' },
    { call: 'vcs import mapping sheet.csv --assured 2020-11', meaning: 'import it, as true in November 2020' },
  ],
  arguments: [{ name: 'FILE', description: 'the sheet, saved as CSV' }],
  options: {
    'dry-run': { type: 'flag', description: 'show the same report and write nothing' },
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
    ...(assured === undefined ? {} : { assured }),
  };
  const databaseUrl = databaseUrlFrom(surroundings.environment, surroundings.root);
  const print = (report: ImportReport) =>
    surroundings.write(
      input.flags.has('json')
        ? `${JSON.stringify(report, null, 2)}\n`
        : importReportText(report, withoutPassword(databaseUrl), options.dryRun === true),
    );

  const catalogue = await openCatalogue({ databaseUrl });
  try {
    const report = await importMapping(catalogue, file, options);
    print(report);
    return report.rows > 0 && report.total.rejected === report.rows ? 1 : 0;
  } catch (error) {
    // The rejections are what the reader needs; the error itself follows on standard error.
    if (error instanceof RejectedRowsError) print(error.report);
    throw error;
  } finally {
    await catalogue.close();
  }
}
