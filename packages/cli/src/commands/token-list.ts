import { openCatalogue } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { databaseOf, mustBeThere } from '../database-name.ts';
import { tokenLine } from '../token-text.ts';

export const tokenListCommand: Command = {
  words: ['token', 'list'],
  summary: 'List the tokens: who holds them, for what, until when, and when they were last used',
  details: `Never a secret, for none is kept. Without --all only those that are of use.

Exit code 0: listed. 1: the database cannot be read. 2: wrong call.`,
  examples: [
    { call: 'vcs token list', meaning: 'those that are of use' },
    { call: 'vcs token list --all', meaning: 'those that were revoked or expired too' },
  ],
  arguments: [],
  options: {
    all: { type: 'flag', description: 'list those that were revoked or expired too' },
    json: { type: 'flag', description: 'print them as JSON, for a program' },
  },
  run,
};

async function run({ flags }: CommandInput, surroundings: Surroundings): Promise<number> {
  const databaseUrl = databaseOf(surroundings);
  mustBeThere(databaseUrl);
  const catalogue = await openCatalogue({ databaseUrl });
  try {
    const now = new Date().toISOString();
    const tokens = (await catalogue.tokens.list()).filter(
      ({ revokedAt, expiresAt }) => flags.has('all') || (revokedAt === undefined && expiresAt > now),
    );
    await surroundings.write(
      flags.has('json')
        ? `${JSON.stringify(tokens, null, 2)}\n`
        : tokens.map((token) => tokenLine(token)).join('') || 'There is no token. "vcs token create" makes one.\n',
    );
    return 0;
  } finally {
    await catalogue.close();
  }
}
