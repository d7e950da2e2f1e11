import type { Client } from 'pg';
import { postgresAddress } from '../postgres/address.ts';

/** Milliseconds until a server that does not answer counts as gone. */
const patience = 10_000;

/** A connection that reads the tables as they are, without bringing them up to date. */
export async function connectedClient(databaseUrl: string): Promise<Client> {
  const { connectionString, schema } = postgresAddress(databaseUrl);
  const { Client: PostgresClient } = await import('pg');
  const client = new PostgresClient({
    connectionString,
    connectionTimeoutMillis: patience,
    application_name: 'vcs',
    options: `-c search_path=${schema}`,
  });
  // A connection that breaks between two statements is told by the next one.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
