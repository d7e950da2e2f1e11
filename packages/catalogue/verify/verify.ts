/* Kills writers fifty times on each engine. Takes some minutes; part of `npm run verify`. */
import { postgresSamples, sqliteSamples } from '../src/record/sample-database.ts';
import { startSampleServer } from '../src/postgres/sample-server.ts';
import { killWriters } from './killed-writers.ts';

const times = Number(process.env['VERIFY_KILLS'] ?? 50);
const server = await startSampleServer();
try {
  for (const engine of [sqliteSamples(), postgresSamples(server.url)]) {
    try {
      const kept = await killWriters(await engine.database(), times, (text) => console.log(`${engine.name}: ${text}`));
      console.log(
        `${engine.name}: two writers killed ${times} times; ${kept} changes acknowledged, none lost or half there.`,
      );
    } finally {
      await engine.end();
    }
  }
} finally {
  await server.stop();
}
