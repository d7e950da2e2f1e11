import { importPostcodes } from '@vcs/catalogue';
import type { PostcodeImportReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { ImportTarget, outcomeText } from '../import-target.ts';
import { readInputPieces } from '../read-input-file.ts';

const number = new Intl.NumberFormat('en-GB');

export const importPostcodesCommand: Command = {
  words: ['import', 'postcodes'],
  summary: 'Take in a table of postcodes (CSV), so that they are found exactly',
  details: `Reads the ONS Postcode Directory, the National Statistics Postcode Lookup, a file of Code-Point Open, or any CSV file in UTF-8
with a column "postcode" and either "lat" and "long" or "easting" and "northing". Only the borough's postcode districts are
kept, so the file may be as large as it is published. They take the place of those before, all or none. Importing
the same file again changes nothing.

Exit code 0: imported (or a dry run that would). 1: nothing was imported. 2: wrong call.`,
  examples: [
    { call: 'vcs import postcodes postcodes.csv --dry-run', meaning: 'see what would be kept' },
    { call: 'vcs import postcodes postcodes.csv', meaning: 'import it' },
  ],
  arguments: [{ name: 'FILE', description: 'the table, as CSV' }],
  options: {
    'dry-run': { type: 'flag', description: 'show the same report and write nothing, not even a new database' },
    json: { type: 'flag', description: 'print the report as JSON' },
  },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const [path = ''] = input.arguments;
  const file = await readInputPieces(path, surroundings.workingDirectory);
  const dryRun = input.flags.has('dry-run');
  const target = new ImportTarget(surroundings, dryRun);
  try {
    const geography = { putPostcodes: target.through('putPostcodes') };
    const report = await importPostcodes(geography, file.pieces, file.name, {
      dryRun,
      by: { actor: 'vcs import postcodes' },
    });
    await surroundings.write(
      input.flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, target.shown),
    );
    return 0;
  } finally {
    await target.close();
  }
}

function reportText(report: PostcodeImportReport, database: string): string {
  const { file, read, added, changed, removed, unchanged } = report;
  const lines = read.unreadableLines.join(', ');
  return [
    `${file}: ${counted(read.rows, 'row')}, ${counted(read.kept, 'postcode')} of the borough's districts, ${outcomeText(report)}\n`,
    `Added ${number.format(added)}, changed ${number.format(changed)}, removed ${number.format(removed)}, unchanged ${number.format(unchanged)}.\n`,
    `Passed over: ${counted(read.elsewhere, 'row')} of other districts, ${counted(read.withoutPosition, 'row')} without a position, ${counted(read.unreadable, 'row')} without a postcode${lines && ` (line ${lines}${read.unreadable > read.unreadableLines.length ? ', …' : ''})`}.\n`,
    `Database: ${database}\n`,
  ].join('');
}
