import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export interface Api {
  readonly origin: string;
  stop(): Promise<void>;
}

const dist = fileURLToPath(new URL('.', import.meta.resolve('@vcs/embed/manifest.json')));

export async function startApi({ port = 0 }: { port?: number } = {}): Promise<Api> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://api').pathname;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (/^\/v1\/(vcs|chunks\/[\w-]+)\.js$/.test(path)) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' });
      response.end(brotliCompressSync(await readFile(dist + path.slice(1))));
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<title>Directory</title><h1>${path}</h1>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
