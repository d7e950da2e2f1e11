import { fork } from 'node:child_process';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { flagsForMemory } from '../measure/memory.ts';
import type { Measurement, Order } from './measured-process.ts';

/** Measures in a fresh process, which ends afterwards. */
export function measureInProcess(order: Order): Promise<Measurement> {
  const child = fork(join(import.meta.dirname, 'measured-process.ts'), { execArgv: [...flagsForMemory] });
  return new Promise((resolve, reject) => {
    child.once('message', (measurement) => resolve(measurement as Measurement));
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new BenchError(`The measured process ended with ${code} before it had measured. What it said is above.`));
    });
    child.send(order);
  });
}
