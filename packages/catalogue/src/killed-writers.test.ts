import { test } from 'node:test';
import { sampleEngine } from './record/sample-database.ts';
import { killWriters } from '../verify/killed-writers.ts';

test('two processes that write at the same time and are killed lose nothing that was acknowledged', async () => {
  await killWriters(await sampleEngine().database(), 2);
});
