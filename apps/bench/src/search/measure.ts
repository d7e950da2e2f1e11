import { fork } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { BenchError } from '../errors.ts';
import { flagsForMemory } from '../measure/memory.ts';
import { buildFolder } from '../places.ts';
import type { Measurement, Order } from './measured-process.ts';

/** Plain JavaScript: what Node needs to run TypeScript would count as memory of the catalogue. */
async function builtEntry(): Promise<string> {
  const file = join(buildFolder, 'measured-process.mjs');
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'measured-process.ts'),
    platform: 'node',
    external: /^(?:node:|@vcs\/|pg$)/,
  });
  await bundle.write({ file, format: 'es', codeSplitting: false });
  await bundle.close();
  return file;
}

/** Measures in a fresh process, which ends afterwards. `flags` are for Node, beside those that measuring needs. */
export async function measureInProcess(order: Order, flags: readonly string[]): Promise<Measurement> {
  const child = fork(await builtEntry(), { execArgv: [...flagsForMemory, ...flags] });
  return new Promise((resolve, reject) => {
    child.once('message', (measurement) => resolve(measurement as Measurement));
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new BenchError(`The measured process ended with ${code} before it had measured. What it said is above.`));
    });
    child.send(order);
  });
}
