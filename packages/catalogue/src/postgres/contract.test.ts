/*
 * The suites of the catalogue once more, on a real PostgreSQL. They are written for any engine; on SQLite they run by
 * themselves.
 */
import { after, describe } from 'node:test';
import { postgresSamples, runOn } from '../record/sample-database.ts';
import { startSampleServer } from './sample-server.ts';

const server = await startSampleServer();
const samples = postgresSamples(server.url);
runOn(samples);
after(async () => {
  await samples.end();
  await server.stop();
});

describe('on PostgreSQL', async () => {
  await import('../store.test.ts');
  await import('../publication.test.ts');
  await import('../search.test.ts');
  await import('../search-model.test.ts');
});
