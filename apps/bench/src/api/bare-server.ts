import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the bare handler says at an address. */
export interface PreparedAnswer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** In base64. */
  readonly body: string;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly processId: number;
  stop(): Promise<void>;
}

/** Starts a bare handler in a process of its own. */
export async function startBareServer(answers: readonly PreparedAnswer[]): Promise<RunningServer> {
  const child = fork(join(import.meta.dirname, 'bare-process.ts'));
  child.send(answers);
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    processId: child.pid!,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
