import { openCatalogue } from '@vcs/catalogue';
import { submissionReference } from '@vcs/schema';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { databaseOf, mustBeThere } from '../database-name.ts';
import { UsageError } from '../errors.ts';

export const submissionsEraseCommand: Command = {
  words: ['submissions', 'erase'],
  summary: 'Delete the personal details of one submission, for somebody who asks',
  details: `Who sent it and how to reach a nominee are deleted; the content stays. The audit says that it was done, of which
submission and why, so give no name as the reason. After an older backup was restored into a new database, call it for each
reference on your list: one that is not there changes nothing.

Exit code 0: erased, or nothing is held. 1: the database cannot be changed. 2: wrong call.`,
  examples: [{ call: 'vcs submissions erase 7KQMX3R9TD', meaning: 'by the reference that the sender was given' }],
  arguments: [{ name: 'REFERENCE', description: 'ten letters and digits' }],
  options: { reason: { type: 'value', value: 'WORDS', description: 'why, for the audit' } },
  run,
};

async function run({ arguments: [given = ''], values }: CommandInput, surroundings: Surroundings): Promise<number> {
  const read = submissionReference.safeParse(given.replaceAll(/\s/g, '').toUpperCase());
  if (!read.success) {
    throw new UsageError(
      `Expected the reference of a submission, ten letters and digits such as 7KQMX3R9TD; found "${given}".`,
    );
  }
  const reference = read.data;
  const databaseUrl = databaseOf(surroundings);
  mustBeThere(databaseUrl);
  const reason = values.get('reason');
  const catalogue = await openCatalogue({ databaseUrl });
  try {
    const by = { actor: 'vcs submissions erase', ...(reason !== undefined && { reason }) };
    const erased = await catalogue.submissions.erase({ reference }, by);
    await surroundings.write(
      erased.length > 0
        ? `Erased the personal details of ${reference}\n`
        : `${reference}: no personal details are held, so nothing was erased\n`,
    );
    return 0;
  } finally {
    await catalogue.close();
  }
}
