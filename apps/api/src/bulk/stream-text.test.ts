import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { StreamEndedError, streamText } from './stream-text.ts';

const patient = { longest: 60_000 };

describe('streamText', () => {
  it('gives all that was written, in order', async () => {
    const body = streamText(async (write) => {
      for (let part = 0; part < 1000; part += 1) await write(`${part},`);
    }, patient);
    const text = await new Response(body).text();
    assert.equal(text, Array.from({ length: 1000 }, (_, part) => `${part},`).join(''));
  });

  it('makes no more than is taken, and nothing before', async () => {
    let written = 0;
    const body = streamText(async (write) => {
      for (; written < 100; written += 1) await write('part');
    }, patient);
    assert.equal(written, 0);
    const reader = body.getReader();
    for (let taken = 0; taken < 3; taken += 1) await reader.read();
    assert.ok(written <= 4, String(written));
    await reader.cancel();
  });

  it('tells who writes that the reader has left', async () => {
    const left = Promise.withResolvers<unknown>();
    const body = streamText(async (write) => {
      try {
        for (;;) await write('part');
      } catch (error) {
        left.resolve(error);
        throw error;
      }
    }, patient);
    const reader = body.getReader();
    await reader.read();
    await reader.cancel();
    assert.ok((await left.promise) instanceof StreamEndedError);
  });

  it('breaks off where writing fails, so that half of it is not taken for the whole', async () => {
    const body = streamText(async (write) => {
      await write('half');
      throw new Error('disk');
    }, patient);
    await assert.rejects(new Response(body).text(), /disk/);
  });

  it('does not wait for ever for who reads slowly', async () => {
    const body = streamText(
      async (write) => {
        for (;;) await write('part');
      },
      { longest: 5 },
    );
    const reader = body.getReader();
    await assert.rejects(async () => {
      for (;;) {
        await reader.read();
        await setImmediate();
      }
    }, StreamEndedError);
  });
});
