import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPassword } from './database-name.ts';

describe('an address as it is shown', () => {
  for (const [address, shown] of [
    ['sqlite:/var/lib/vcs/catalogue.db', '/var/lib/vcs/catalogue.db'],
    ['sqlite:/home/a@b/catalogue.db', '/home/a@b/catalogue.db'],
    ['postgres://vcs:hunter2@db.internal:5432/vcs', 'postgres://db.internal:5432/vcs'],
    ['postgres://db/vcs?user=vcs&password=hunter2&schema=own', 'postgres://db/vcs?schema=own'],
    ['postgres://db/vcs?sslmode=verify-full&sslpassword=hunter2', 'postgres://db/vcs?sslmode=verify-full'],
    ['postgres://vcs:hunter2@', 'postgres://'],
  ] as const) {
    it(`is ${shown} for ${address}`, () => assert.equal(withoutPassword(address), shown));
  }
});
