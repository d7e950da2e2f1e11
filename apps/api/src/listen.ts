import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';

/** A server that takes requests. */
export interface Listening {
  /** Where it can be reached from this machine, with a slash at the end. */
  url: string;
  /** Takes no more requests, lets those under way finish, and resolves when the last connection is closed. */
  close(): Promise<void>;
}

/** The port cannot be had. */
export class PortError extends Error {
  override readonly name = 'PortError';

  constructor(port: number, host: string, cause: NodeJS.ErrnoException) {
    const remedy = `Set another, for example: PORT=${port + 1} npm start`;
    const reason =
      cause.code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is already in use by another program. Stop that program, or use another port. ${remedy}`
        : cause.code === 'EACCES'
          ? `This user may not listen on port ${port}. Ports below 1024 need special rights. ${remedy}`
          : `Could not listen on port ${port} of ${host}: ${cause.message}.`;
    super(reason, { cause });
  }
}

/** How long requests under way may take to finish once the server is told to stop. */
const longestDrain = 10_000;

/**
 * @param options.port 0 takes any free port
 * @throws {PortError}
 */
export async function listen(
  app: Pick<OpenAPIHono, 'fetch'>,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000 } }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortError(port, host, error)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  return {
    url: `http://${shown}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        const cut = setTimeout(() => server.closeAllConnections(), longestDrain);
        server.close((error) => {
          clearTimeout(cut);
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
