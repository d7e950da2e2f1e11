import { STATUS_CODES } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { Problem } from '@vcs/schema';
import { problemKinds } from '../problem/kinds.ts';
import { dataHeaders, uncached } from './headers.ts';

/** What Node says of a request that it could not read, and what we answer. */
const statuses: Readonly<Record<string, { status: number; detail: string }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The address and headers together are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request did not arrive in time.' },
};

function answerTo(code: string | undefined): { status: number; headers: Record<string, string>; body: string } {
  const { title } = problemKinds['unreadable-request'];
  const { status, detail } = statuses[code ?? ''] ?? { status: 400, detail: 'What arrived is not an HTTP request.' };
  const problem: Problem = { type: '/problems/unreadable-request', title, status, detail };
  const body = JSON.stringify(problem);
  const headers = {
    ...dataHeaders,
    'Content-Type': 'application/problem+json',
    'Cache-Control': uncached,
    'X-Request-Id': crypto.randomUUID(),
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  return { status, headers, body };
}

/** The whole answer as it goes over the wire, for a connection on which there is no request to answer. */
export function unreadable(code: string | undefined): string {
  const { status, headers, body } = answerTo(code);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}

/** The answer to a request that HTTP allows but whose address or Host header names no place. */
export function answerUnreadable(): Response {
  const { status, headers, body } = answerTo(undefined);
  return new Response(body, { status, headers });
}

/** The same, in its turn among the answers of its connection. */
export function refuseUnreadable(outgoing: ServerResponse): void {
  const { status, headers, body } = answerTo(undefined);
  outgoing.writeHead(status, headers).end(body);
}
