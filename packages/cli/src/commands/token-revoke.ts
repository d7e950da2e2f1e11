import { openCatalogue } from '@vcs/catalogue';
import type { Token } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { databaseOf, mustBeThere } from '../database-name.ts';
import { tokenLine } from '../token-text.ts';

export const tokenRevokeCommand: Command = {
  words: ['token', 'revoke'],
  summary: 'Make a token of no use, at once and for good',
  details: `The token stays in the list of all, since the audit names it.

Exit code 0: revoked, or was before. 1: no such token, or several of that name; nothing was changed. 2: wrong call.`,
  examples: [{ call: 'vcs token revoke "Front desk"', meaning: 'by the name that it was given' }],
  arguments: [{ name: 'TOKEN', description: 'its id, or its name where only one token of use has it' }],
  options: { reason: { type: 'value', value: 'WORDS', description: 'why, for the audit' } },
  run,
};

async function run({ arguments: [named = ''], values }: CommandInput, surroundings: Surroundings): Promise<number> {
  const databaseUrl = databaseOf(surroundings);
  mustBeThere(databaseUrl);
  const reason = values.get('reason');
  const catalogue = await openCatalogue({ databaseUrl });
  try {
    const found = matching(await catalogue.tokens.list(), named);
    const [token] = found;
    if (token === undefined || found.length > 1) {
      const which = found.length === 0 ? 'none' : `${found.length}:\n${found.map((one) => tokenLine(one)).join('')}`;
      surroundings.writeError(
        `vcs: expected the id of a token, or the name of one that is of use; found ${which.trimEnd()}\nNothing was revoked. See "vcs token list".\n`,
      );
      return 1;
    }
    const by = { actor: 'vcs token revoke', ...(reason !== undefined && { reason }) };
    const revoked = await catalogue.tokens.revoke(token.id, by);
    await surroundings.write(`Revoked this token:\n${tokenLine(revoked ?? token)}`);
    return 0;
  } finally {
    await catalogue.close();
  }
}

function matching(tokens: readonly Token[], named: string): readonly Token[] {
  const byId = tokens.filter(({ id }) => id === named);
  if (byId.length > 0) return byId;
  return tokens.filter(({ name, revokedAt }) => name === named && revokedAt === undefined);
}
