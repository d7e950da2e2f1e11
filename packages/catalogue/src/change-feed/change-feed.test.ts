import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, asyncProperty, constantFrom, integer, oneof, record } from 'fast-check';
import type { ChangePlace, RecordChange } from '../catalogue.ts';
import { publicChanges } from './change-feed.ts';

const firstDay = Date.parse('2026-03-20T12:00:00.000Z');
const day = 86_400_000;
const dateOf = (number: number) => new Date(firstDay + number * day).toISOString().slice(0, 10);

interface KeptRole {
  readonly publishFrom?: string;
  readonly publishUntil?: string;
  readonly updatedAt: string;
}

/** The change feed of a catalogue as it is described: each record once, with the version of its latest change. */
class Roles {
  version = 0;
  today = 0;
  readonly #latest = new Map<string, { modified: number; role: KeptRole | undefined }>();

  now(): Date {
    return new Date(firstDay + this.today * day);
  }

  put(id: string, from: number | undefined, until: number | undefined): void {
    this.version += 1;
    const role: KeptRole = {
      ...(from !== undefined && { publishFrom: dateOf(from) }),
      ...(until !== undefined && { publishUntil: dateOf(until) }),
      updatedAt: this.now().toISOString(),
    };
    this.#latest.set(id, { modified: this.version, role });
  }

  withdraw(id: string): void {
    if (this.#latest.get(id)?.role === undefined) return;
    this.version += 1;
    this.#latest.set(id, { modified: this.version, role: undefined });
  }

  onShow(): string[] {
    const today = dateOf(this.today);
    return [...this.#latest]
      .filter(([, { role }]) => {
        if (role === undefined) return false;
        return (role.publishFrom ?? today) <= today && today <= (role.publishUntil ?? today);
      })
      .map(([id]) => id)
      .sort();
  }

  readonly source = {
    version: async () => this.version,
    changes: async (_kind: unknown, after: ChangePlace | undefined, limit: number): Promise<RecordChange[]> =>
      [...this.#latest]
        .map(([id, { modified, role }]) => ({
          kind: 'volunteer-role' as const,
          id,
          modified,
          deleted: role === undefined,
          ...(role && { summary: role }),
        }))
        .sort((one, other) => one.modified - other.modified || (one.id < other.id ? -1 : 1))
        .filter(
          ({ modified, id }) =>
            after === undefined || modified > after.modified || (modified === after.modified && id > after.id),
        )
        .slice(0, limit),
  };
}

const dayOrNone = oneof(integer({ min: -2, max: 6 }), constantFrom(undefined));
const step = oneof(
  record({
    what: constantFrom('put' as const),
    id: constantFrom('a', 'b', 'c', 'd'),
    from: dayOrNone,
    until: dayOrNone,
  }),
  record({ what: constantFrom('withdraw' as const), id: constantFrom('a', 'b', 'c', 'd') }),
  record({ what: constantFrom('read' as const, 'to the end' as const) }),
  record({ what: constantFrom('next day' as const), days: integer({ min: 1, max: 3 }) }),
);

describe('the changes of roles', () => {
  it('bring whoever reads on to what is on show, whatever changes and however the days pass', async () => {
    await check(
      asyncProperty(array(step, { maxLength: 40 }), integer({ min: 1, max: 3 }), async (steps, limit) => {
        const roles = new Roles();
        const kept = new Set<string>();
        let place: ChangePlace | undefined;
        const read = async (): Promise<boolean> => {
          const changes = await publicChanges(roles.source, 'volunteer-role', {
            after: place,
            limit,
            now: roles.now(),
          });
          for (const change of changes) {
            assert.ok(
              place === undefined ||
                change.modified > place.modified ||
                (change.modified === place.modified && change.id > place.id),
            );
            assert.ok(Number.isSafeInteger(change.modified) && change.modified > 0);
            place = change;
            assert.equal(change.summary === undefined, change.deleted);
            if (change.deleted) kept.delete(change.id);
            else kept.add(change.id);
          }
          return changes.length > 0;
        };
        const toTheEnd = async () => {
          while (await read());
          assert.deepEqual([...kept].sort(), roles.onShow());
        };
        for (const taken of steps) {
          if (taken.what === 'put') roles.put(taken.id, taken.from, taken.until);
          else if (taken.what === 'withdraw') roles.withdraw(taken.id);
          else if (taken.what === 'next day') roles.today += taken.days;
          else if (taken.what === 'read') await read();
          else await toTheEnd();
        }
        await toTheEnd();
      }),
      { numRuns: 500 },
    );
  });
});

describe('the changes of other kinds', () => {
  it('ask no database for a place that no version has', async () => {
    const source = {
      version: async () => 3,
      changes: async (): Promise<RecordChange[]> => assert.fail('The database was asked.'),
    };
    const after = { modified: Number.MAX_SAFE_INTEGER, id: 'x' };
    assert.deepEqual(await publicChanges(source, 'service', { after, limit: 5, now: new Date() }), []);
  });
});
