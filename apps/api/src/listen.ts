import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AnswerDirectly } from './http/answer-directly.ts';
import { Bursts } from './http/bursts.ts';
import { answerUnreadable, refuseUnreadable, unreadable } from './http/unreadable-request.ts';

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

  constructor(port: number, host: string, setting: string, cause: NodeJS.ErrnoException) {
    const remedy = `Set another, for example: ${setting}=${port < 65_535 ? port + 1 : port - 1}`;
    const reason =
      cause.code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is already in use by another program. Stop that program, or use another port. ${remedy}`
        : cause.code === 'EACCES'
          ? `This user may not listen on port ${port}. Ports below 1024 need special rights. ${remedy}`
          : `Could not listen on port ${port} of ${host}: ${cause.message}.`;
    super(reason, { cause });
  }
}

/** Milliseconds; see {@link listen}. */
export interface Patience {
  /** From the first byte of a request to the last of its headers. */
  readonly headers: number;
  /** To the last byte of its body. */
  readonly request: number;
  /** A connection with nothing on it. Longer than a proxy in front keeps its own, so that it never uses a dead one. */
  readonly keepAlive: number;
  /** Requests under way once the server is told to stop. */
  readonly drain: number;
}

const usualPatience: Patience = { headers: 10_000, request: 30_000, keepAlive: 65_000, drain: 10_000 };

/** Bytes of the address and all headers together. */
const mostHeaderBytes = 32 * 1024;

export interface ListenOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The setting that says the port, for whoever has to choose another; `PORT` where it is left out. */
  readonly setting?: string;
  readonly patience?: Partial<Patience>;
}

/** RFC 9112, section 3.2: a cache before us could believe another one of them than we do. */
function namesTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

/**
 * Requests that do not end, or that are none, are answered with 408, 431 or 400 and their connections closed.
 * @throws {PortError}
 */
export async function listen(
  app: Pick<OpenAPIHono, 'fetch'> & { readonly answerDirectly?: AnswerDirectly },
  { port, host, setting = 'PORT', patience: given = {} }: ListenOptions,
): Promise<Listening> {
  const patience = { ...usualPatience, ...given };
  const whole = getRequestListener((request, env) => app.fetch(request, env), {
    // Who asks by HTTP/1.0, such as a balancer that looks whether we live, need not say whom.
    hostname: 'localhost',
    errorHandler: answerUnreadable,
  });
  const { answerDirectly } = app;
  const bursts = new Bursts();
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.keepAlive,
      connectionsCheckingInterval: Math.min(5000, patience.headers / 2),
      maxHeaderSize: mostHeaderBytes,
    },
    (incoming, outgoing) => {
      if (bursts.isTooMuch(outgoing)) {
        incoming.socket.destroy();
        return;
      }
      if (namesTwoHosts(incoming.rawHeaders)) {
        refuseUnreadable(outgoing);
        return;
      }
      const otherwise = (): void => void whole(incoming, outgoing);
      if (answerDirectly) answerDirectly(incoming, outgoing, otherwise);
      else otherwise();
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (socket.writable) socket.end(unreadable(error.code));
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortError(port, host, setting, error)));
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
        const cut = setTimeout(() => server.closeAllConnections(), patience.drain);
        // What was busy when the server was told to stop is idle a moment later, and would stay open.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        server.close((error) => {
          clearTimeout(cut);
          clearInterval(sweep);
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
