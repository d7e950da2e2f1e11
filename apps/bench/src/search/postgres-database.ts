import { openCatalogue } from '@vcs/catalogue';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { BenchDatabase, Wanted } from './database.ts';
import { buildHash, fill } from './fill.ts';
import type { Filled } from './fill.ts';
import { startCluster } from './postgres-cluster.ts';

const bareName = 'vcs_bench_bare';
const shownSettings = [
  'server_version',
  'shared_buffers',
  'effective_cache_size',
  'work_mem',
  'random_page_cost',
  'jit',
  'max_parallel_workers_per_gather',
  'synchronous_commit',
];

/** A filled database: that of an earlier run where nothing has changed since, else a new one. */
export async function postgresDatabase({ seed, size, tell }: Wanted): Promise<BenchDatabase> {
  const cluster = await startCluster(process.env['DATABASE_URL'] || undefined);
  try {
    const inDatabase = (name: string): string => {
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return url.href;
    };
    const family = `vcs_bench_${seed.replaceAll(/[^a-z0-9]/g, '_')}_${size}_`;
    const name = `${family}${buildHash()}`;
    const server = new Client({ connectionString: cluster.url });
    await server.connect();
    try {
      const note = await noteOf(server, name);
      const filled = note ?? (await fillAnew(server, { family, name, url: inDatabase(name), seed, size, tell }));
      if ((await noteOf(server, bareName)) === undefined) await makeBare(server, inDatabase(bareName));
      const settings: string[] = [];
      for (const setting of shownSettings) {
        const { rows } = await server.query<{ value: string }>('SELECT current_setting($1) AS value', [setting]);
        settings.push(`${setting} = ${rows[0]!.value}`);
      }
      return { databaseUrl: inDatabase(name), filled, settings, bareUrl: inDatabase(bareName), close: cluster.stop };
    } finally {
      await server.end();
    }
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Kept as the comment of a database once it is whole. */
async function noteOf(server: Client, name: string): Promise<Filled | undefined> {
  const { rows } = await server.query<{ note: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
    [name],
  );
  const note = rows[0]?.note;
  return note ? (JSON.parse(note) as Filled) : undefined;
}

async function setNote(server: Client, name: string, note: object): Promise<void> {
  await server.query(`COMMENT ON DATABASE ${escapeIdentifier(name)} IS ${escapeLiteral(JSON.stringify(note))}`);
}

async function fillAnew(
  server: Client,
  { family, name, url, ...wanted }: Wanted & { family: string; name: string; url: string },
): Promise<Filled> {
  const { rows } = await server.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [family],
  );
  for (const { datname } of rows) await server.query(`DROP DATABASE ${escapeIdentifier(datname)} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  const catalogue = await openCatalogue({ databaseUrl: url });
  let filled: Filled;
  try {
    filled = await fill(catalogue, wanted);
  } finally {
    await catalogue.close();
  }
  const filledDatabase = new Client({ connectionString: url });
  await filledDatabase.connect();
  // What the server does by itself within minutes, done now so that each run finds the same.
  await filledDatabase.query('VACUUM ANALYZE');
  await filledDatabase.end();
  await setNote(server, name, filled);
  return filled;
}

/** A table and nothing else, to look one row up in by its primary key. */
async function makeBare(server: Client, url: string): Promise<void> {
  await server.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(bareName)} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${escapeIdentifier(bareName)}`);
  const bare = new Client({ connectionString: url });
  await bare.connect();
  await bare.query('CREATE TABLE bare (id text PRIMARY KEY, document text NOT NULL)');
  await bare.query(`INSERT INTO bare SELECT 'row-' || n, repeat('x', 1000) FROM generate_series(0, 999) AS n`);
  await bare.query('VACUUM ANALYZE bare');
  await bare.end();
  await setNote(server, bareName, {});
}
