import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asked, Fault } from './fault.ts';

/** The API behind the proxy. */
export type Upstream = (request: Request) => Promise<Response>;

interface Script {
  faults: readonly Fault[];
  asked: Asked[];
}

// What the API allows every page, and what a browser may send it once it has asked.
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, X-Request-Id, Age, ETag',
};
const allowed = {
  ...open,
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, If-Match, Idempotency-Key',
};

/**
 * Begins a proxy before the API on a free port. `POST /faults` with a list of faults gives the `id` of a script; requests to
 * `/<id>/…` meet its faults one after the other, the last one for ever, and `GET /faults/<id>` lists what arrived.
 * Every connection carries one request: browsers send again by themselves, even changes, what a reset met on a connection that
 * had been used before.
 */
export async function startFaultProxy(upstream: Upstream): Promise<{ address: string; close(): void }> {
  const scripts = new Map<string, Script>();
  const server = createServer((request, response) => {
    response.shouldKeepAlive = false;
    handle(scripts, upstream, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // A connection that breaks on purpose is no error of the proxy.
  server.on('connection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Nobody needs to close it for the process to end.
  server.unref();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function handle(
  scripts: Map<string, Script>,
  upstream: Upstream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, first = '', ...rest] = request.url?.split('/') ?? [];
  const body = await bodyOf(request);
  if (first === 'faults') return manage(scripts, request.method, rest[0], body, response);
  const script = scripts.get(first);
  if (script === undefined) return void response.writeHead(404, open).end();
  const key = request.headers['idempotency-key'];
  const path = `/${rest.join('/')}`;
  const asked = { method: request.method ?? '', path, body, idempotencyKey: typeof key === 'string' ? key : null };
  script.asked.push(asked);
  if (request.method === 'OPTIONS') return void response.writeHead(204, allowed).end();
  const number = script.asked.filter(({ method }) => method !== 'OPTIONS').length;
  const fault = script.faults[Math.min(number, script.faults.length) - 1] ?? { kind: 'none' };
  return answer(fault, asked, upstream, response);
}

function manage(
  scripts: Map<string, Script>,
  method: string | undefined,
  id: string | undefined,
  body: string,
  response: ServerResponse,
): void {
  const headers = { ...allowed, 'content-type': 'application/json', 'cache-control': 'no-store' };
  if (method !== 'POST') return void response.writeHead(200, headers).end(JSON.stringify(scripts.get(id ?? '')?.asked));
  const made = randomUUID();
  scripts.set(made, { faults: JSON.parse(body) as Fault[], asked: [] });
  response.writeHead(201, headers).end(JSON.stringify({ id: made }));
}

async function answer(fault: Fault, asked: Asked, upstream: Upstream, response: ServerResponse): Promise<void> {
  const socket = response.socket!;
  if (fault.kind === 'silence' && fault.after === 'request') return;
  if (fault.kind === 'gibberish') return void socket.end('SSH-2.0-example\r\n');
  if (fault.kind === 'reset' && fault.after === 'request' && fault.carriedOut !== true)
    return void socket.resetAndDestroy();
  if (fault.kind === 'status') {
    const { status, retryAfter, type = 'application/problem+json', body = '' } = fault;
    const retry = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    return void response.writeHead(status, { ...open, ...retry, 'content-type': type }).end(body);
  }
  if (fault.kind === 'latency') await wait(fault.milliseconds);
  if (fault.kind === 'body') {
    const { body, status = 200, type = 'application/json' } = fault;
    return void response.writeHead(status, { ...open, 'content-type': type }).end(body);
  }
  const right = await upstream(requestFor(asked));
  const bytes = Buffer.from(await right.arrayBuffer());
  const headers: Record<string, string> = { ...Object.fromEntries(right.headers), ...open };
  await spoil(fault, { status: right.status, headers, bytes }, response, socket);
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

async function spoil(fault: Fault, { status, headers, bytes }: Answer, response: ServerResponse, socket: Socket) {
  const part = (share: number): Buffer =>
    bytes.subarray(0, Math.min(bytes.length - 1, Math.floor(bytes.length * share)));
  const announced = { ...headers, 'content-length': String(bytes.length) };
  switch (fault.kind) {
    case 'drip': {
      response.writeHead(status, announced);
      const size = Math.ceil(bytes.length / fault.pieces);
      for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
        await wait(fault.milliseconds);
        response.write(bytes.subarray(at, at + size));
      }
      return void response.end();
    }
    case 'silence':
      if (fault.after === 'headers') return response.writeHead(status, announced).flushHeaders();
      return void response.writeHead(status, announced).write(part(0.5));
    case 'reset':
      if (fault.after === 'request') return void socket.resetAndDestroy();
      if (fault.after === 'half the headers') {
        return void socket.write('HTTP/1.1 200 OK\r\nContent-Type: applica', () => socket.resetAndDestroy());
      }
      response.writeHead(status, announced);
      if (fault.after === 'headers') response.flushHeaders();
      return void response.write(fault.after === 'headers' ? '' : part(fault.after), () => socket.resetAndDestroy());
    case 'short':
      return void response.writeHead(status, announced).write(part(fault.share), () => socket.end());
    case 'truncated':
      return void response.writeHead(status, headers).end(part(fault.share));
    case 'malformed': {
      const before = part(fault.share);
      const spoilt = Buffer.concat([before, Buffer.from('\u0001'), bytes.subarray(before.length)]);
      return void response.writeHead(status, headers).end(spoilt);
    }
    case 'type': {
      const { 'content-type': type, ...others } = headers;
      const other = fault.type === null ? {} : { 'content-type': fault.type };
      return void (type && response.writeHead(status, { ...others, ...other }).end(bytes));
    }
    case 'encoding':
      return void response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(bytes);
    default:
      return void response.writeHead(status, headers).end(bytes);
  }
}

function requestFor({ method, path, body, idempotencyKey }: Asked): Request {
  return new Request(new URL(path, 'https://directory.example.org'), {
    method,
    ...(body !== '' && { body }),
    headers: {
      ...(body !== '' && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== null && { 'idempotency-key': idempotencyKey }),
    },
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
