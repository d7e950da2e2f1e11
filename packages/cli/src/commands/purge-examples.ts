import { openRowStore, purgeExamples } from '@vcs/catalogue';
import type { PurgeReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf, withoutPassword } from '../database-name.ts';

export const purgeExamplesCommand: Command = {
  words: ['purge-examples'],
  summary: 'Remove every record that is marked as an example',
  details: `Removes the invented records, with whatever is kept of them alone, in one step. A record that is not marked as an example is
never removed. An example that such a record refers to stays, and is named.

Exit code 0: removed (or a dry run that would). 1: nothing was changed. 2: wrong call.`,
  examples: [
    { call: 'vcs purge-examples --dry-run', meaning: 'see what would be removed' },
    { call: 'vcs purge-examples', meaning: 'remove it' },
  ],
  arguments: [],
  options: { 'dry-run': { type: 'flag', description: 'show the same report and remove nothing' } },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const databaseUrl = databaseOf(surroundings);
  const store = await openRowStore({ databaseUrl });
  try {
    const report = await purgeExamples(store, {
      dryRun: input.flags.has('dry-run'),
      by: { actor: 'vcs purge-examples' },
    });
    await surroundings.write(reportText(report, withoutPassword(databaseUrl)));
    return 0;
  } finally {
    await store.close();
  }
}

function reportText({ removed, kept, real, done }: PurgeReport, database: string): string {
  const total = Object.values(removed).reduce((sum, count) => sum + count, 0);
  const rows = Object.entries(removed).map(([kind, count]) => `  ${kind.padEnd(16)} ${count}\n`);
  const verb = done ? 'removed' : 'would remove';
  const staying = kept.map(({ kind, slug }) => `  ${kind} ${slug}\n`);
  return [
    `${database}: ${verb} ${counted(total, 'example')}; ${counted(real, 'other record')} untouched${done ? '' : ' (dry run: nothing was removed)'}\n`,
    ...rows,
    ...(kept.length === 0
      ? []
      : [`Kept: ${counted(kept.length, 'example')}, because a record that is none refers to it\n`, ...staying]),
  ].join('');
}
