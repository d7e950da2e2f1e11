import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BenchError } from '../errors.ts';
import type { RunningServer } from './bare-server.ts';

export interface ApiServer extends RunningServer {
  /** Milliseconds from the start of the process until it takes requests. */
  readonly ready: number;
}

/** Starts the built API server; `flags` are for Node. */
export async function startApiServer(
  environment: Readonly<Record<string, string>>,
  flags: readonly string[],
): Promise<ApiServer> {
  const entry = fileURLToPath(import.meta.resolve('@vcs/api/server'));
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, entry], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^https?:\/\/.*:(\d+)\/$/.exec(line)?.[1];
    if (port === undefined) continue;
    const ready = performance.now() - start;
    child.stdout.resume();
    return {
      url: `http://127.0.0.1:${port}`,
      processId: child.pid!,
      ready,
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new BenchError('The API server ended before it took requests. What it said is above.');
}
