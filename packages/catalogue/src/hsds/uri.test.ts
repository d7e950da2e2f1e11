import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { webAddress } from '@vcs/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { uriOf } from './uri.ts';

const ajv = new Ajv2020();
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

describe('an address as a URI', () => {
  for (const address of [
    'https://example.org',
    'https://example.org/',
    'http://example.org:8080/a%20b/?q=1&r=a+b#top',
  ]) {
    test(`stays as it is: ${address}`, () => assert.equal(uriOf(address), address));
  }

  for (const [address, expected] of [
    ['https://example.org/খাদ্য', 'https://example.org/%E0%A6%96%E0%A6%BE%E0%A6%A6%E0%A7%8D%E0%A6%AF'],
    ['https://bücher.example.org/a b?c=[d]|e', 'https://xn--bcher-kva.example.org/a%20b?c=%5Bd%5D%7Ce'],
    ['https://example.org/100%?a=%zz', 'https://example.org/100%25?a=%25zz'],
    ['https://example.org/#a#b', 'https://example.org/#a%23b'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ] as const) {
    test(`of ${address} is ${expected}`, () => {
      assert.equal(uriOf(address), expected);
      assert.ok(isUri(expected));
    });
  }

  test('is one whatever address a record may have, and leads to the same place', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('a b', '[x]', '|', '^', '\\', '%', '#', '?', '/'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const address = `https://example.org/${parts.join('')}`;
        if (!webAddress.safeParse(address).success) return;
        const uri = uriOf(address);
        assert.ok(isUri(uri), uri);
        assert.equal(uriOf(uri), uri);
      }),
      { numRuns: 1000 },
    );
  });
});
