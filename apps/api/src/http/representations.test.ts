import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Representations } from './representations.ts';

const json = 'application/json';
const bytes = (length: number, fill = 'abc ') => new TextEncoder().encode(fill.repeat(Math.ceil(length / fill.length)));

/** Asks twice, so that it is kept. */
async function keep(kept: Representations, tag: string, contentType: string, body: Uint8Array<ArrayBuffer>) {
  await kept.getOrMake(tag, contentType, async () => body);
  return (await kept.getOrMake(tag, contentType, async () => body))!;
}

describe('Representations', () => {
  it('keeps what is asked for again, and nothing that nobody repeats', async () => {
    const kept = new Representations();
    for (let number = 0; number < 3000; number += 1)
      await kept.getOrMake(`tag ${number}`, json, async () => bytes(1000));
    assert.equal(kept.entries, 0);
    await kept.getOrMake('tag 1', json, async () => bytes(1000));
    assert.ok(kept.get('tag 1'));
    assert.equal(kept.entries, 1);
  });

  it('makes once for all who ask at the same time', async () => {
    const kept = new Representations();
    let made = 0;
    const make = async () => {
      made += 1;
      return bytes(1000);
    };
    await Promise.all([kept.getOrMake('a', json, make), kept.getOrMake('a', json, make)]);
    await kept.getOrMake('a', json, make);
    assert.equal(made, 1);
    assert.ok(kept.get('a'));
  });

  it('keeps nothing of what failed or is not what the tag names', async () => {
    const kept = new Representations();
    await assert.rejects(
      kept.getOrMake('a', json, () => Promise.reject(new Error('gone'))),
      /gone/,
    );
    assert.equal(await kept.getOrMake('a', json, async () => undefined), undefined);
    assert.equal(kept.get('a'), undefined);
    assert.equal(kept.bytes, 0);
  });

  it('compresses once for each coding, better when asked again, and keeps its count of bytes', async () => {
    const kept = new Representations();
    const words = Array.from({ length: 6000 }, (_, index) => `word-${(index * 7919) % 997}`);
    const body = new TextEncoder().encode(JSON.stringify(words));
    const a = await keep(kept, 'a', json, body);
    const [first, same] = await Promise.all([kept.encoded('a', a, 'br'), kept.encoded('a', a, 'br')]);
    assert.equal(first, same);
    assert.deepEqual(new Uint8Array(brotliDecompressSync(first)), body);
    assert.deepEqual(new Uint8Array(gunzipSync(await kept.encoded('a', a, 'gzip'))), body);
    while (kept.ready('a', 'br')!.body === first) await new Promise((resolve) => setImmediate(resolve));
    const better = kept.ready('a', 'br')!.body;
    assert.ok(better.length <= first.length);
    assert.deepEqual(new Uint8Array(brotliDecompressSync(better)), body);
    assert.equal(
      kept.bytes,
      Object.values(kept.get('a')!.bodies).reduce((sum, { length }) => sum + length, 0),
    );
  });

  it('compresses neither what is short nor what is compressed', async () => {
    const kept = new Representations();
    await keep(kept, 'short', json, bytes(100));
    await keep(kept, 'image', 'image/png', bytes(5000));
    for (const tag of ['short', 'image']) assert.equal(kept.ready(tag, 'br, gzip')!.coding, 'identity');
  });

  it('has what is ready only in the coding that suits the caller', async () => {
    const kept = new Representations();
    const a = await keep(kept, 'a', json, bytes(5000));
    assert.equal(kept.ready('a', undefined)!.coding, 'identity');
    assert.equal(kept.ready('a', 'gzip'), undefined);
    await kept.encoded('a', a, 'gzip');
    assert.equal(kept.ready('a', 'gzip')!.coding, 'gzip');
    assert.equal(kept.ready('a', 'gzip, br'), undefined);
    assert.equal(kept.ready('b', 'gzip'), undefined);
  });

  it('lets go of what was not asked for the longest, by bytes and by number', async () => {
    for (const limits of [{ bytes: 10_000 }, { entries: 10 }]) {
      const kept = new Representations(limits);
      for (let number = 0; number < 100; number += 1) {
        await keep(kept, `tag ${number}`, json, bytes(1000));
        kept.get('tag 0');
      }
      assert.ok(kept.entries <= 10);
      assert.ok(kept.bytes <= 10_000);
      assert.ok(kept.get('tag 0') && kept.get('tag 99'));
      assert.equal(kept.get('tag 50'), undefined);
    }
  });

  it('does not keep what would drive out everything else, but gives it', async () => {
    const kept = new Representations({ bytes: 10_000 });
    const large = await keep(kept, 'large', json, bytes(9000));
    assert.equal(large.bodies.identity.length, 9000);
    assert.equal(kept.entries, 0);
    assert.equal(brotliDecompressSync(await kept.encoded('large', large, 'br')).length, 9000);
    assert.equal(kept.bytes, 0);
  });
});
