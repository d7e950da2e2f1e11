import { openCatalogue } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf, mustBeThere, withoutPassword } from '../database-name.ts';

export const submissionsExpireCommand: Command = {
  words: ['submissions', 'expire'],
  summary: 'Delete the personal details of submissions whose time is over',
  details: `A server that runs does this itself, at its start and once a day. The time is over 90 days after the decision, and 180 days
after it was sent for what nobody has decided on. Personal details are deleted, and the content of what was not accepted.

Exit code 0: deleted, or nothing was due. 1: the database cannot be changed. 2: wrong call.`,
  examples: [{ call: 'vcs submissions expire', meaning: 'after restoring a backup, or where no server runs' }],
  arguments: [],
  options: {},
  run,
};

async function run(_input: CommandInput, surroundings: Surroundings): Promise<number> {
  const databaseUrl = databaseOf(surroundings);
  mustBeThere(databaseUrl);
  const catalogue = await openCatalogue({ databaseUrl });
  try {
    const count = await catalogue.submissions.expirePersonalDetails();
    await surroundings.write(`${withoutPassword(databaseUrl)}: ${counted(count, 'submission')} cleared\n`);
    return 0;
  } finally {
    await catalogue.close();
  }
}
