import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** Makes databases for tests. The same suites run on every engine. */
export interface SampleEngine {
  readonly name: 'sqlite' | 'postgres';
  /** Address of a database that is new, and kept until {@link end}. */
  database(): Promise<string>;
  /** The same, but it may be gone when it is closed. */
  passing(): Promise<string>;
  end(): Promise<void>;
}

export function sqliteSamples(): SampleEngine {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-sample-'));
  let made = 0;
  return {
    name: 'sqlite',
    database: async () => `sqlite:${join(folder, `${(made += 1)}.db`)}`,
    passing: async () => 'sqlite::memory:',
    end: async () => rmSync(folder, { recursive: true }),
  };
}

/** Databases that are schemas of this server, and go with them. */
export function postgresSamples(serverUrl: string): SampleEngine {
  const schemas: string[] = [];
  const database = async (): Promise<string> => {
    const schema = `sample_${process.pid}_${schemas.length}`;
    schemas.push(schema);
    const url = new URL(serverUrl);
    url.searchParams.set('schema', schema);
    return url.href;
  };
  return {
    name: 'postgres',
    database,
    passing: database,
    end: async () => {
      const client = new Client({ connectionString: serverUrl });
      await client.connect();
      for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
      await client.end();
    },
  };
}

let engine: SampleEngine | undefined;

/** The engine that suites run on: SQLite, where nobody chose another before. */
export function sampleEngine(): SampleEngine {
  if (engine === undefined) {
    const made = sqliteSamples();
    engine = made;
    process.once('exit', () => void made.end());
  }
  return engine;
}

export function runOn(chosen: SampleEngine): void {
  engine = chosen;
}
