import { resolve } from 'node:path';
import { backUp, openRowStore } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf, withoutPassword } from '../database-name.ts';

export const backupCommand: Command = {
  words: ['backup'],
  summary: 'Write everything to a new folder, to restore from',
  details: `Writes every record, published or not, with private details and deletions, as it stood at one moment; the API may go on
running. The folder holds a file of JSON lines for each kind and manifest.json with counts and SHA-256 checksums. It does not
depend on the database: a backup of SQLite restores into PostgreSQL and the other way round.
The folder appears only when it is whole. It holds what the public must not see: it is readable by its owner only.

Exit code 0: backed up. 1: nothing was written. 2: wrong call.`,
  examples: [{ call: 'vcs backup backups/2026-11-24', meaning: 'back up to a folder with the date' }],
  arguments: [{ name: 'DIR', description: 'folder to make; it must not exist yet, or be empty' }],
  options: {},
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const folder = resolve(surroundings.workingDirectory, input.arguments[0] ?? '');
  const databaseUrl = databaseOf(surroundings);
  const store = await openRowStore({ databaseUrl });
  try {
    const { manifest, invalid } = await backUp(store, folder);
    const rows = manifest.files.map(({ path, lines }) => `  ${path.padEnd(32)} ${lines}`);
    await surroundings.write(
      `Backed up ${counted(manifest.records, 'record')} of ${withoutPassword(databaseUrl)}, version ${manifest.datasetVersion} of the dataset, to ${folder}\n${rows.join('\n')}\n`,
    );
    if (invalid.count > 0) {
      surroundings.writeError(
        `vcs: ${counted(invalid.count, 'record')} in it cannot be restored until corrected: ${invalid.first.join(', ')}${invalid.count > invalid.first.length ? ' and more' : ''}. "vcs doctor" says what is wrong.\n`,
      );
    }
    return 0;
  } finally {
    await store.close();
  }
}
