import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The built API as a process of its own. */
export interface RunningApi {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Starts the built API, by default with the example data in memory, on a port that is free.
 *
 * @param environment settings of the server; see its README
 * @param options of Node itself, such as `--import`
 */
export async function startApi(
  environment: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<RunningApi> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@vcs/api/package.json')));
  const child = spawn(process.execPath, [...options, join(folder, 'dist/server.js')], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      VCS_PUBLIC_URL: '',
      DATABASE_URL: 'sqlite::memory:',
      DATABASE_READ_URL: '',
      VCS_LOAD_EXAMPLES: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever breaks off must not leave a server behind.
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  for await (const line of createInterface(child.stdout)) {
    if (!/^https?:\/\//.test(line)) continue;
    child.stdout.resume();
    return {
      origin: new URL(line).origin,
      close: async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error(`Expected the server in ${folder} to print its address, but it ended. ${complaint}`);
}
