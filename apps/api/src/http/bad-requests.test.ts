import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { problem } from '@vcs/schema';
import { rawRequest } from '../testing/raw-request.ts';
import { readProblem } from '../testing/request.ts';
import { openSample } from '../testing/sample.ts';
import { serve } from '../testing/serve.ts';

const { catalogue } = await openSample();
const { url, port } = await serve({ catalogue });
const impatient = await serve({ catalogue }, { headers: 300, request: 600 });

/** Checks an answer as it came over the wire. */
function checkRaw(answer: string, status: number): void {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
  for (const header of [
    /^access-control-allow-origin: \*$/im,
    /^cross-origin-resource-policy: cross-origin$/im,
    /^cache-control: no-store$/im,
    /^content-type: application\/problem\+json$/im,
    /^x-content-type-options: nosniff$/im,
  ]) {
    assert.match(head, header);
  }
  assert.equal(problem.parse(JSON.parse(body)).status, status);
}

describe('a request that is none', () => {
  for (const [name, text, status] of [
    ['text', 'Hello, is anybody there?\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['length and chunks', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', 'GET /v1/services HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n', 400],
    ['headers of 40 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ] as const) {
    it(`is answered ${status} and closed, open to every origin: ${name}`, async () =>
      checkRaw(await rawRequest(port, text), status));
  }

  it('are many at once, which no one waits for: the connection is cut, and others are not held up', async () => {
    const one = 'GET /v1/services HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const last = one.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    const few = await rawRequest(port, one.repeat(20) + last);
    assert.equal(few.match(/HTTP\/1\.1 200 /g)?.length, 21);
    const many = await rawRequest(port, one.repeat(1000) + last).catch(() => '');
    assert.ok((many.match(/HTTP\/1\.1 /g) ?? []).length < 1000);
    assert.equal((await fetch(`${url}/health/live`)).status, 200);
  });

  it('is none that asks by HTTP/1.0 without a host, as balancers do who look whether a server lives', async () => {
    for (const path of ['/health/live', '/v1/services']) {
      assert.match(await rawRequest(port, `GET ${path} HTTP/1.0\r\n\r\n`), /^HTTP\/1\.1 200 /, path);
    }
  });

  it('is refused where the address is longer than any question needs', async () => {
    const response = await fetch(`${url}/v1/services?q=${'a'.repeat(9000)}`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const { detail } = await readProblem(response, 414, 'address-too-long');
    assert.match(detail!, /at most 8192 characters, found 9\d\d\d/);
  });

  it('is refused where its body is larger than any record', async () => {
    const answer = await rawRequest(
      port,
      'POST /v1/services HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n{',
    );
    checkRaw(answer, 413);
  });

  it('is refused where it asks for an echo', async () => {
    const answer = await rawRequest(
      port,
      'TRACE /v1/services HTTP/1.1\r\nHost: localhost\r\nX-Secret: s\r\nConnection: close\r\n\r\n',
    );
    checkRaw(answer, 405);
    assert.doesNotMatch(answer, /X-Secret/);
  });

  it('gets no tunnel', async () => {
    const answer = await rawRequest(port, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n').catch(
      () => '',
    );
    assert.doesNotMatch(answer, /^HTTP\/1\.1 2/);
  });

  it('stays an ordinary answer where it wants to become something else', async () => {
    const answer = await rawRequest(
      port,
      'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    assert.match(answer, /^HTTP\/1\.1 200 /);
  });
});

describe('a request that never ends', () => {
  it('is given up while its headers still come', async () => {
    const socket = connect(impatient.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.write('GET /v1/services HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X-More: x\r\n'), 50);
    socket.on('error', () => undefined);
    await once(socket, 'close');
    clearInterval(drip);
    checkRaw(answer, 408);
  });

  it('is given up while its body still comes, and others are answered meanwhile', async () => {
    const held = rawRequest(
      impatient.port,
      'POST /v1/services HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    ).catch(() => 'cut');
    assert.equal((await fetch(`${impatient.url}/health/live`)).status, 200);
    assert.ok(await held);
  });
});
