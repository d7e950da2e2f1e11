import { resolve } from 'node:path';
import { openRowStore, restoreFrom } from '@vcs/catalogue';
import type { RowStore } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf, withoutPassword } from '../database-name.ts';

export const restoreCommand: Command = {
  words: ['restore'],
  summary: 'Put back what a backup holds',
  details: `Checks the whole backup first: every file against its checksum and count, every record against its schema. Then restores all
of it in one step: where anything fails, the database stays as it was. Personal details that were erased since, and people
whose records were deleted or withdrawn since, do not come back, as far as the audit of the database or the backup says so.

Exit code 0: restored. 1: nothing was changed. 2: wrong call.`,
  examples: [
    {
      call: 'DATABASE_URL=sqlite:$PWD/restored.db vcs restore backups/2026-11-24',
      meaning: 'restore into a new database',
    },
    { call: 'vcs restore backups/2026-11-24 --replace', meaning: 'put the backup in the place of what is there' },
  ],
  arguments: [{ name: 'DIR', description: 'folder that "vcs backup" made' }],
  options: {
    replace: { type: 'flag', description: 'remove what the database holds; without it, it must be empty' },
  },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const folder = resolve(surroundings.workingDirectory, input.arguments[0] ?? '');
  const databaseUrl = databaseOf(surroundings);
  let store: RowStore | undefined;
  const open = async () => (store = await openRowStore({ databaseUrl, create: true }));
  try {
    const { manifest, replaced, datasetVersion, erasedAgain, forgottenPeople } = await restoreFrom(open, folder, {
      by: { actor: 'vcs restore' },
      replace: input.flags.has('replace'),
    });
    await surroundings.write(
      `Restored ${counted(manifest.records, 'record')} from ${folder}, backed up at ${manifest.createdAt}, to ${withoutPassword(databaseUrl)}\n` +
        `${replaced ? 'What was there before is gone. ' : ''}The dataset has version ${datasetVersion}.\n` +
        (erasedAgain > 0
          ? `Erased again, as the audit says: personal details of ${counted(erasedAgain, 'submission')}.\n`
          : '') +
        toldAgain('Deleted', forgottenPeople.deleted) +
        toldAgain('Withdrawn', forgottenPeople.withdrawn),
    );
    return 0;
  } finally {
    await store?.close();
  }
}

function toldAgain(what: string, people: number): string {
  return people === 0 ? '' : `${what} again, as the audit says: ${people === 1 ? '1 person' : `${people} people`}.\n`;
}
