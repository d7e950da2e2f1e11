import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entityTag, namesTag } from './entity-tag.ts';

describe('entityTag', () => {
  it('is a weak tag that changes with each part', () => {
    const tag = entityTag(1, '/v1/services', '{}');
    assert.match(tag, /^W\/"[\w-]+"$/);
    assert.equal(tag, entityTag(1, '/v1/services', '{}'));
    assert.notEqual(tag, entityTag(2, '/v1/services', '{}'));
    assert.notEqual(entityTag('ab', 'c'), entityTag('a', 'bc'));
  });
});

describe('namesTag', () => {
  for (const [header, expected] of [
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['', false],
  ] as const) {
    it(`says ${expected} of ${header ?? 'no header'}`, () => assert.equal(namesTag(header, 'W/"a"'), expected));
  }
});
