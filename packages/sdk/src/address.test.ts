import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from './address.ts';

test('a question has one address, in whatever order it is asked', () => {
  const one = addressOf('https://a.example.org/v1', ['services'], {
    ward: ['bow-west', 'bow-east'],
    q: 'tea & cake',
    page: 2,
  });
  const two = addressOf('https://a.example.org/v1', ['services'], {
    page: 2,
    q: 'tea & cake',
    ward: ['bow-east', 'bow-west'],
  });
  assert.equal(one, 'https://a.example.org/v1/services?page=2&q=tea+%26+cake&ward=bow-east&ward=bow-west');
  assert.equal(two, one);
});

test('what is not given is not in the address', () => {
  const given = { q: '', category: [], ward: undefined, page: null };
  assert.equal(addressOf('https://a.example.org/sub/v1', ['services'], given), 'https://a.example.org/sub/v1/services');
});

test('a record is asked for by exactly what was given', () => {
  assert.equal(addressOf('/v1', ['services', 'a/b?c#d é']), '/v1/services/a%2Fb%3Fc%23d%20%C3%A9');
});

test('the order of the values does not change the caller’s array', () => {
  const ward = ['bow-west', 'bow-east'];
  addressOf('/v1', ['services'], { ward });
  assert.deepEqual(ward, ['bow-west', 'bow-east']);
});

for (const name of ['', '.', '..']) {
  test(`"${name}" is not taken for a record, because it would lead to another resource`, () => {
    assert.throws(() => addressOf('https://a.example.org', ['services', name]), TypeError);
  });
}
