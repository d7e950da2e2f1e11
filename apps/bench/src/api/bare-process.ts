/* The least that a server on the same framework does: it answers with bytes that it has. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { PreparedAnswer } from './bare-server.ts';

process.once('message', (answers: readonly PreparedAnswer[]) => {
  const app = new Hono();
  for (const { path, status, headers, body } of answers) {
    const bytes = body === '' ? null : new Uint8Array(Buffer.from(body, 'base64'));
    app.get(path, () => new Response(bytes, { status, headers }));
  }
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
    process.send!(port);
  });
  process.once('disconnect', () => server.close(() => process.exit()));
});
