import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OpenAPIHono } from '@hono/zod-openapi';
import { createApp } from './app.ts';
import { listen, PortError } from './listen.ts';
import { openSample } from './testing/sample.ts';

const local = { port: 0, host: '127.0.0.1' };

describe('listen', () => {
  it('serves over HTTP what the app answers, headers included', async () => {
    const server = await listen(await createApp({ catalogue: (await openSample()).catalogue }), local);
    try {
      const response = await fetch(`${server.url}v1/services`, { headers: { 'Accept-Encoding': 'br' } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-encoding'), 'br');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const tag = response.headers.get('etag')!;
      assert.equal(((await response.json()) as { total: number }).total, 1);
      const again = await fetch(`${server.url}v1/services`, { headers: { 'If-None-Match': tag } });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('access-control-allow-origin'), '*');
      const home = await (await fetch(server.url)).text();
      assert.ok(home.includes(`src=&quot;${server.url}v1/vcs.js&quot;`));
    } finally {
      await server.close();
    }
  });

  it('lets a request under way finish before it closes', async (test) => {
    const app = new OpenAPIHono();
    const entered = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    app.get('/slow', async () => {
      entered.resolve();
      await released.promise;
      return new Response('whole');
    });
    const server = await listen(app, local);
    test.after(() => released.resolve());
    const answer = fetch(`${server.url}slow`);
    await entered.promise;
    const closed = server.close();
    await assert.rejects(fetch(`${server.url}slow`));
    released.resolve();
    assert.equal(await (await answer).text(), 'whole');
    await closed;
  });

  it('says so where the port is taken', async () => {
    const app = new OpenAPIHono();
    const first = await listen(app, local);
    const port = Number(new URL(first.url).port);
    try {
      await assert.rejects(listen(app, { ...local, port }), PortError);
    } finally {
      await first.close();
    }
  });
});
