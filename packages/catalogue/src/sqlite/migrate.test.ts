import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { migrate } from './migrate.ts';
import type { Migration } from '../record/migration.ts';

const now = new Date('2026-02-01T12:00:00Z');
const first: Migration = { number: 1, name: 'halls', statements: 'CREATE TABLE hall (id INTEGER PRIMARY KEY) STRICT' };
const second: Migration = { number: 2, name: 'rooms', statements: 'CREATE TABLE room (id INTEGER PRIMARY KEY) STRICT' };
const broken: Migration = { number: 2, name: 'rooms', statements: 'CREATE TABLE room (id); CREATE TABLE hall (id)' };

function tables(database: DatabaseSync): string[] {
  const found = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
  return found.map(({ name }) => String(name));
}

describe('migrations', () => {
  test('are applied in order, each once, those added later as well', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'sample', [first], now);
    migrate(database, 'sample', [first], now);
    migrate(database, 'sample', [first, second], now);
    assert.deepEqual(tables(database), ['hall', 'migration', 'room']);
    const applied = database.prepare('SELECT number, name, applied_at FROM migration').all();
    assert.deepEqual(
      applied.map((row) => ({ ...row })),
      [
        { number: 1, name: 'halls', applied_at: now.toISOString() },
        { number: 2, name: 'rooms', applied_at: now.toISOString() },
      ],
    );
    database.close();
  });

  test('that fail leave the database as it was', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'sample', [first], now);
    assert.throws(() => migrate(database, 'sample', [first, broken], now), /hall already exists/);
    assert.deepEqual(tables(database), ['hall', 'migration']);
    assert.equal(database.isTransaction, false);
    migrate(database, 'sample', [first, second], now);
    assert.deepEqual(tables(database), ['hall', 'migration', 'room']);
    database.close();
  });
});
