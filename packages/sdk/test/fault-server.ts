import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

const answer = JSON.stringify({
  items: [],
  total: 0,
  page: 1,
  per_page: 20,
  pages: 0,
  facets: { category: [], ward: [] },
});
const json = { 'content-type': 'application/json' };

/** The right answer to a search. */
export const right: Fault = (response) => response.writeHead(200, json).end(answer);

/** What can go wrong between here and there, by name. */
export const faults: Record<string, Fault> = {
  'an answer that never comes': () => {},
  'headers without a body': (response) => response.writeHead(200, json).flushHeaders(),
  'half a body and then nothing': (response) => response.writeHead(200, json).write(answer.slice(0, 20)),
  'a connection reset before the answer': (response) => response.socket?.resetAndDestroy(),
  'a connection reset within the body': (response) => {
    response.writeHead(200, { ...json, 'content-length': answer.length }).write(answer.slice(0, 20), () => {
      response.socket?.resetAndDestroy();
    });
  },
  'a body shorter than announced': (response) => {
    response.writeHead(200, { ...json, 'content-length': answer.length }).write(answer.slice(0, 20), () => {
      response.socket?.end();
    });
  },
  'truncated JSON that looks complete to HTTP': (response) => response.writeHead(200, json).end(answer.slice(0, -5)),
  'malformed JSON': (response) => response.writeHead(200, json).end('{"items": [}'),
  'an empty body': (response) => response.writeHead(200, json).end(),
  'JSON of another kind': (response) => response.writeHead(200, json).end('[1, 2]'),
  'JSON that is no object': (response) => response.writeHead(200, json).end('null'),
  'the answer to another question': (response) => response.writeHead(200, json).end('{"id": "1", "related": []}'),
  'the page of a sign-in': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Wi-Fi'),
  'the answer with a wrong type': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(answer),
  'the answer with no type': (response) => response.writeHead(200).end(answer),
  'a body that is not what its encoding says': (response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(answer),
  'something that is not HTTP': (response) => response.socket?.end('SSH-2.0-example\r\n'),
  'too many requests': (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
  'an overloaded server': (response) => response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Busy'),
  'a broken server that sends a right-looking body': (response) => response.writeHead(500, json).end(answer),
};

/** Begins a server on a free port that answers the n-th request with the n-th fault, later ones with the last. */
export async function faultServer(t: TestContext, ...script: Fault[]): Promise<{ baseUrl: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    script[Math.min(asked.length, script.length) - 1]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
