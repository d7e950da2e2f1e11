import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCoding } from './compression.ts';

const body = new Uint8Array();
const all = { identity: body, br: body, gzip: body };

describe('chooseCoding', () => {
  for (const [header, expected] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['BR', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['*;q=0', 'identity'],
  ] as const) {
    it(`chooses ${expected} for ${header ?? 'no header'}`, () => assert.equal(chooseCoding(header, all), expected));
  }

  it('offers only what is there', () => assert.equal(chooseCoding('br, gzip', { identity: body }), 'identity'));
});
