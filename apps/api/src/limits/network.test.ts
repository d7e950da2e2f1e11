import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { describe, it } from 'node:test';
import { networkOf, senderAddress } from './network.ts';

function sender(peer: string, forwarded?: string) {
  const incoming = { socket: { remoteAddress: peer } as Socket };
  return { incoming, header: (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined) };
}

describe('the address that a request came from', () => {
  for (const [proxies, forwarded, expected, why] of [
    [0, '203.0.113.9', '192.0.2.1', 'without proxies the header is anybody’s word'],
    [1, '203.0.113.9', '203.0.113.9', 'what the one proxy saw'],
    [1, '198.51.100.7, 203.0.113.9', '203.0.113.9', 'what the sender made up stands to the left'],
    [2, '198.51.100.7, 203.0.113.9, 192.0.2.2', '203.0.113.9', 'two proxies, counted from the right'],
    [2, '203.0.113.9', '203.0.113.9', 'one proxy was passed by'],
    [1, undefined, '192.0.2.1', 'nothing forwarded'],
    [1, '', '192.0.2.1', 'an empty header'],
    [1, 'localhost', '192.0.2.1', 'no address'],
    [1, '<script>', '192.0.2.1', 'nonsense'],
    [1, '203.0.113.9:4711', '203.0.113.9', 'with a port'],
    [1, '[2001:db8::1]:443', '2001:db8::1', 'with brackets and a port'],
  ] as const) {
    it(`is ${expected}: ${why}`, () => assert.equal(senderAddress(sender('192.0.2.1', forwarded), proxies), expected));
  }
});

describe('the network that is counted', () => {
  for (const [address, network] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8::1:2:3:4', '2001:db8:0:0::/64'],
    ['2001:db8::1:0:0:0:1', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, 'unknown'],
  ] as const) {
    it(`of ${address ?? 'nobody'} is ${network}`, () => assert.equal(networkOf(address), network));
  }
});
