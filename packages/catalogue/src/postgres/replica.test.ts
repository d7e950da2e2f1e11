import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { DatabaseUnreachableError, DatabaseUrlError } from '../errors.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { sampleOrganisation } from '../record/sample-records.ts';
import { startSampleServer } from './sample-server.ts';
import type { SampleServer } from './sample-server.ts';

/* A copy that nothing keeps up to date stands for a replica: it is behind for as long as a test wants. */

const primary = `replica_test_primary_${process.pid}`;
const replica = `replica_test_copy_${process.pid}`;
const hall = sampleOrganisation('Lantern Hall');
let server: SampleServer;

function addressOf(database: string): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return url.href;
}

async function run(address: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const dropped = (name: string) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;

async function versionIn(address: string): Promise<number> {
  const catalogue = await openCatalogue({ databaseUrl: address });
  const version = await catalogue.version();
  await catalogue.close();
  return version;
}

before(async () => {
  server = await startSampleServer();
  await run(server.url, `CREATE DATABASE ${primary}`);
});
after(async () => {
  await run(server.url, dropped(replica), dropped(primary));
  await server.stop();
});

describe('a read replica', () => {
  test('that has no tables yet leaves the reading to the primary', async () => {
    await run(server.url, dropped(replica), `CREATE DATABASE ${replica}`);
    const catalogue = await openCatalogue({ databaseUrl: addressOf(primary), readUrl: addressOf(replica) });
    await catalogue.change(({ organisations }) => organisations.put(hall));
    assert.equal((await catalogue.organisations.get(hall.id))?.name, 'Lantern Hall');
    assert.equal((await catalogue.search('organisation', everything)).total, 1);
    await catalogue.close();
  });

  test('is read once it has all that the primary has, and not while it lacks what this process wrote', async () => {
    await run(server.url, dropped(replica), `CREATE DATABASE ${replica} TEMPLATE ${primary}`);
    // So that an answer tells where it comes from.
    await run(addressOf(replica), `UPDATE record SET document = replace(document, 'Lantern', 'Copied')`);
    const catalogue = await openCatalogue({ databaseUrl: addressOf(primary), readUrl: addressOf(replica) });
    const nameNow = async () => (await catalogue.organisations.get(hall.id))?.name;
    assert.equal(await nameNow(), 'Copied Hall');

    await catalogue.change(({ organisations }) => organisations.put(sampleOrganisation('Chess Club')));
    assert.equal(await nameNow(), 'Lantern Hall');
    assert.equal((await catalogue.search('organisation', everything)).total, 2);

    const version = await versionIn(addressOf(primary));
    await run(addressOf(replica), `UPDATE dataset SET version = ${version}`);
    assert.equal(await nameNow(), 'Copied Hall');
    await catalogue.close();
  });

  test('that lacks a migration, or is a copy of another database, is not read', async () => {
    for (const statement of [
      'DELETE FROM migration WHERE number = (SELECT max(number) FROM migration)',
      `UPDATE dataset SET epoch = 'another'`,
    ]) {
      await run(server.url, dropped(replica), `CREATE DATABASE ${replica} TEMPLATE ${primary}`);
      await run(addressOf(replica), statement, `UPDATE record SET document = replace(document, 'Lantern', 'Copied')`);
      const catalogue = await openCatalogue({ databaseUrl: addressOf(primary), readUrl: addressOf(replica) });
      assert.equal((await catalogue.organisations.get(hall.id))?.name, 'Lantern Hall', statement);
      await catalogue.close();
    }
  });

  test('that is down stops the start, by its own address and setting, without its password', async () => {
    const readUrl = 'postgres://reader:hunter2@127.0.0.1:1/copy';
    await assert.rejects(openCatalogue({ databaseUrl: addressOf(primary), readUrl }), (error) => {
      assert.ok(error instanceof DatabaseUnreachableError);
      assert.match(error.message, /127\.0\.0\.1:1\/copy.*ECONNREFUSED.*correct DATABASE_READ_URL/);
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    });
  });

  test('is no SQLite file', async () => {
    await assert.rejects(openCatalogue({ databaseUrl: addressOf(primary), readUrl: 'sqlite:copy.db' }), (error) => {
      assert.ok(error instanceof DatabaseUrlError);
      assert.match(error.message, /Correct DATABASE_READ_URL/);
      return true;
    });
  });
});

const everything = { text: '', terms: {}, ranges: [], sort: { by: 'name' }, page: 1, perPage: 10 } as const;
