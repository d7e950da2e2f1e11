import { boundariesTooLarge, disagreementText, importWards, maximumBoundaryBytes } from '@vcs/catalogue';
import type { WardImportReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { ImportTarget, outcomeText } from '../import-target.ts';
import { readInputFile } from '../read-input-file.ts';

export const importWardsCommand: Command = {
  words: ['import', 'wards'],
  summary: 'Take in the boundaries of the wards (GeoJSON)',
  details: `Reads a FeatureCollection of GeoJSON in WGS 84 that holds the twenty wards, such as the one that the Office for National
Statistics publishes. Whatever its properties are called, the one that holds the codes or names of the wards is found; other
areas are passed over. The boundaries take the place of those before, all or none. Importing the same file again changes
nothing. No record is changed: places whose own ward is not the one that their point lies in are named, for you to look at.

Exit code 0: imported (or a dry run that would). 1: nothing was imported. 2: wrong call.`,
  examples: [
    { call: 'vcs import wards wards.geojson --dry-run', meaning: 'see whether the file can be used' },
    {
      call: 'vcs import wards wards.geojson --licence "Contains OS data © Crown copyright"',
      meaning: 'import it, with what its licence asks to be said',
    },
  ],
  arguments: [{ name: 'FILE', description: 'the boundaries, as GeoJSON' }],
  options: {
    'dry-run': { type: 'flag', description: 'show the same report and write nothing, not even a new database' },
    licence: { type: 'value', value: 'TEXT', description: 'what has to be said where the boundaries are shown' },
    json: { type: 'flag', description: 'print the report as JSON' },
  },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const [path = ''] = input.arguments;
  const file = await readInputFile(path, surroundings.workingDirectory, maximumBoundaryBytes, boundariesTooLarge);
  const licence = input.values.get('licence')?.trim();
  const dryRun = input.flags.has('dry-run');
  const target = new ImportTarget(surroundings, dryRun);
  try {
    const geography = { putBoundaries: target.through('putBoundaries') };
    const text = new TextDecoder().decode(file.bytes);
    const report = await importWards(geography, text, file.name, {
      dryRun,
      by: { actor: 'vcs import wards' },
      ...(licence && { licence }),
    });
    await surroundings.write(
      input.flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, target.shown),
    );
    return 0;
  } finally {
    await target.close();
  }
}

function reportText(report: WardImportReport, database: string): string {
  const { file, property, holds, passedOver, positions, holes, disagreements } = report;
  const { count, first } = disagreements;
  const more = count - first.length;
  return [
    `${file}: boundaries of 20 wards, ${outcomeText(report)}\n`,
    `Wards recognised by their ${holds} in "${property}"; ${counted(positions, 'position')}, ${counted(holes, 'hole')}.\n`,
    ...(passedOver.length === 0
      ? []
      : [
          `Passed over: ${counted(passedOver.length, 'feature')} that ${passedOver.length === 1 ? 'is' : 'are'} none of the wards.\n`,
        ]),
    `Database: ${database}\n`,
    ...(count === 0
      ? []
      : [
          `\nWorth a look: ${counted(count, 'place')} whose own ward is not the one that the point lies in; nothing was changed in ${count === 1 ? 'it' : 'them'}\n`,
          ...first.map((one) => `  ${disagreementText(one)}\n`),
          ...(more > 0 ? [`  and ${more} more\n`] : []),
        ]),
  ].join('');
}
