import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkLimiter } from './limiter.ts';
import type { LimiterOptions } from './limiter.ts';

const rule = { requests: 3, seconds: 100 };
const rules = { read: rule, write: { requests: 1, seconds: 50 }, submission: rule, token: rule };

function limiter(options: Partial<LimiterOptions> = {}): NetworkLimiter {
  return new NetworkLimiter({ rules, trustedProxies: 0, ...options });
}

function from(address: string, forwarded?: string) {
  const header = (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined);
  return { env: { incoming: { socket: { remoteAddress: address } } }, req: { header } };
}

describe('NetworkLimiter', () => {
  it('allows as many requests as the rule says, and says how many are left', async () => {
    const counted = limiter();
    const states = [];
    for (let request = 0; request < 4; request += 1) states.push(await counted.take('read', from('192.0.2.1')));
    assert.deepEqual(
      states.map(({ allowed, remaining }) => [allowed, remaining]),
      [
        [true, 2],
        [true, 1],
        [true, 0],
        [false, 0],
      ],
    );
    for (const { limit, windowSeconds, resetSeconds } of states) {
      assert.deepEqual([limit, windowSeconds], [3, 100]);
      assert.ok(resetSeconds > 0 && resetSeconds <= 100);
    }
  });

  it('counts each network and each group by itself', async () => {
    const counted = limiter();
    for (let request = 0; request < 4; request += 1) await counted.take('read', from('192.0.2.1'));
    assert.equal((await counted.take('read', from('192.0.2.2'))).allowed, true);
    assert.equal((await counted.take('write', from('192.0.2.1'))).allowed, true);
    assert.equal((await counted.take('write', from('192.0.2.1'))).allowed, false);
  });

  it('takes an IPv6 network of 64 bits for one', async () => {
    const counted = limiter();
    for (let host = 1; host < 4; host += 1) await counted.take('read', from(`2001:db8:1:2::${host}`));
    assert.equal((await counted.take('read', from('2001:db8:1:2:ffff::9'))).allowed, false);
    assert.equal((await counted.take('read', from('2001:db8:1:3::1'))).allowed, true);
  });

  it('cannot be fooled by a forged header', async () => {
    for (const trustedProxies of [0, 1]) {
      const counted = limiter({ trustedProxies });
      let last;
      for (let request = 0; request < 4; request += 1) {
        last = await counted.take('read', from('192.0.2.1', `203.0.113.${request}, 198.51.100.1`));
      }
      assert.equal(last?.allowed, false);
    }
  });

  it('counts no more networks than there is room for, and the rest together', async () => {
    const counted = limiter({ mostNetworks: 10 });
    for (let network = 0; network < 1000; network += 1)
      await counted.take('read', from(`198.51.${network >> 8}.${network & 255}`));
    assert.equal(counted.networks, 10);
    assert.equal((await counted.take('read', from('203.0.113.77'))).allowed, false);
    const known = await counted.take('read', from('198.51.0.3'));
    assert.deepEqual([known.allowed, known.remaining], [true, 1]);
  });

  it('has room again once windows have ended', async (test) => {
    test.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 0 });
    const counted = limiter({ mostNetworks: 2 });
    for (const network of [1, 2, 3]) await counted.take('read', from(`192.0.2.${network}`));
    assert.equal(counted.networks, 2);
    test.mock.timers.tick(100_001);
    for (let request = 0; request < 3; request += 1) {
      assert.equal((await counted.take('read', from('192.0.2.9'))).remaining, 2 - request);
    }
    assert.equal(counted.networks, 1);
  });
});
