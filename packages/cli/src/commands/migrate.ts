import { appliedMigrations, openCatalogue } from '@vcs/catalogue';
import type { AppliedMigration } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf, withoutPassword } from '../database-name.ts';

export const migrateCommand: Command = {
  words: ['migrate'],
  summary: 'Bring the tables of the database up to date, and say what was done',
  details: `Everything that opens the database for work does this too; here it can be done at a time of your choosing. Where there is no
database, an empty one is made. Two programs may do it at the same time.

Exit code 0: up to date. 1: not possible; nothing was changed. 2: wrong call.`,
  examples: [{ call: 'vcs migrate', meaning: 'bring the tables up to date' }],
  arguments: [],
  options: {},
  run,
};

async function run(_input: CommandInput, surroundings: Surroundings): Promise<number> {
  const databaseUrl = databaseOf(surroundings);
  const before = await appliedMigrations(databaseUrl);
  const catalogue = await openCatalogue({ databaseUrl });
  await catalogue.close();
  const all = await appliedMigrations(databaseUrl);
  const applied = all.slice(before.length);
  const done = applied.length === 0 ? 'nothing to apply' : `applied ${counted(applied.length, 'migration')}`;
  await surroundings.write(
    `${withoutPassword(databaseUrl)}: ${done}; the tables are up to date\n${all.map((one) => line(one, applied)).join('')}`,
  );
  return 0;
}

function line(migration: AppliedMigration, now: readonly AppliedMigration[]): string {
  const when = now.includes(migration) ? 'applied now' : `applied ${migration.appliedAt}`;
  return `  ${migration.number}  ${migration.name}, ${when}\n`;
}
