import type { Client } from 'pg';
import { CatalogueError } from '../errors.ts';
import { postgresAddress } from '../postgres/address.ts';
import { explainFailure } from '../postgres/failures.ts';
import { migrations } from '../postgres/migrations.ts';
import { sqlOver } from '../postgres/postgres-sql.ts';
import type { Sql } from '../record/sql.ts';
import type { Finding } from './finding.ts';
import { single } from './finding.ts';
import { behindFinding, otherProgramFinding } from './migration-findings.ts';
import { appliedIn } from './migration-status.ts';
import { connectedClient } from './postgres-client.ts';
import type { Examination } from './step.ts';
import { recordSteps } from './step.ts';

/** All steps see one state of the database. Pages, keys and disk are the server's business. */
export function postgresExamination(databaseUrl: string, clock: () => Date): Examination {
  const { schema, shown } = postgresAddress(databaseUrl);
  let opened: Client | undefined;
  const sql = async (): Promise<Sql> => {
    if (opened === undefined) {
      opened = await connectedClient(databaseUrl);
      await opened.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    }
    return sqlOver(opened, shown);
  };
  return {
    shown,
    steps: [
      { name: 'the connection', decides: true, look: async () => sql().then(() => []) },
      { name: 'its tables', decides: true, look: async () => examineTables(await sql(), schema, shown) },
      ...recordSteps(sql, clock),
    ],
    explain: (error) => unreachable(error, shown),
    end: async () => opened?.end(),
  };
}

async function examineTables(sql: Sql, schema: string, shown: string): Promise<readonly Finding[]> {
  const tables = await sql.all('SELECT tablename FROM pg_tables WHERE schemaname = ?', [schema]);
  if (tables.length === 0) {
    return [
      single(
        'no-database',
        'wrong',
        `There are no tables in ${shown}.`,
        'Correct DATABASE_URL. If there should be none yet, "vcs migrate" makes them.',
      ),
    ];
  }
  if (!tables.some(({ tablename }) => tablename === 'migration')) return [otherProgramFinding(shown)];
  return behindFinding(await appliedIn(sql), migrations, shown);
}

function unreachable(error: unknown, shown: string): Finding {
  const explained = explainFailure(error, shown);
  const reason = explained instanceof Error ? explained.message : String(explained);
  const text = explained instanceof CatalogueError ? reason : `${shown} cannot be read: ${reason.replace(/\.$/, '')}.`;
  return single('unreadable', 'wrong', text, 'Ask whoever looks after the server, or correct DATABASE_URL.');
}
