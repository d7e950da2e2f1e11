import { InvalidTokenError, openCatalogue, tokenScopes } from '@vcs/catalogue';
import type { Catalogue, TokenScope } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { databaseOf } from '../database-name.ts';
import { UsageError } from '../errors.ts';
import { tokenLine } from '../token-text.ts';

const usualDays = 365;

export const tokenCreateCommand: Command = {
  words: ['token', 'create'],
  summary: 'Make a token that lets somebody write, and show its secret once',
  details: `Scopes: partner writes the records of its own organisations, editor all records, moderator decides on what the public
sends in, admin makes tokens and switches the emergency notice. None includes another.
The secret is printed this once; only its SHA-256 is kept. Who loses it needs another token.

Exit code 0: made. 1: no token was made. 2: wrong call.`,
  examples: [
    { call: 'vcs token create "Front desk" --scope editor', meaning: 'for a year' },
    {
      call: 'vcs token create "Lantern Hall web team" --scope partner --organisations lantern-hall',
      meaning: 'for the records of one organisation',
    },
  ],
  arguments: [{ name: 'NAME', description: 'who holds it; the audit shows it' }],
  options: {
    scope: { type: 'value', value: 'SCOPE', description: `one of ${tokenScopes.join(', ')}` },
    organisations: { type: 'value', value: 'SLUGS', description: 'slugs or ids, joined by commas; for a partner' },
    expires: {
      type: 'value',
      value: 'DATE',
      description: 'day from which it is of no use (UTC); a year from now without it',
    },
    reason: { type: 'value', value: 'WORDS', description: 'why, for the audit' },
    json: { type: 'flag', description: 'print the token and its secret as JSON, for a program' },
  },
  run,
};

async function run(
  { arguments: [name = ''], values, flags }: CommandInput,
  surroundings: Surroundings,
): Promise<number> {
  const scope = scopeFrom(values.get('scope'));
  const expiresAt = expiryFrom(values.get('expires'));
  const reason = values.get('reason');
  const catalogue = await openCatalogue({ databaseUrl: databaseOf(surroundings) });
  try {
    const organisationIds = await idsOf(catalogue, values.get('organisations'));
    const by = { actor: 'vcs token create', ...(reason !== undefined && { reason }) };
    const { token, secret } = await catalogue.tokens.create({ name, scope, organisationIds, expiresAt }, by);
    await surroundings.write(
      flags.has('json')
        ? `${JSON.stringify({ token, secret }, null, 2)}\n`
        : `Made this token:\n${tokenLine(token)}Its secret, shown now and never again:\n${secret}\n`,
    );
    return 0;
  } finally {
    await catalogue.close();
  }
}

function scopeFrom(given: string | undefined): TokenScope {
  const scope = tokenScopes.find((known) => known === given);
  if (scope !== undefined) return scope;
  throw new UsageError(
    `Expected --scope with one of ${tokenScopes.join(', ')}, found ${given ? `"${given}"` : 'none'}.`,
  );
}

function expiryFrom(given: string | undefined): string {
  if (given === undefined) return new Date(Date.now() + usualDays * 86_400_000).toISOString();
  const date = new Date(`${given}T00:00:00.000Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && date.toJSON()?.startsWith(given)) return date.toISOString();
  throw new UsageError(`Expected --expires with a date such as 2027-06-30, found "${given}".`);
}

async function idsOf(catalogue: Catalogue, given: string | undefined): Promise<string[]> {
  const names = given?.split(',').map((name) => name.trim()) ?? [];
  return Promise.all(
    names.map(async (name) => {
      const organisation = await catalogue.stored('organisation', name);
      if (organisation !== undefined) return organisation.id;
      throw new InvalidTokenError([
        {
          field: 'organisations',
          message: `expected the slugs or ids of organisations, found "${name}", which is none`,
        },
      ]);
    }),
  );
}
