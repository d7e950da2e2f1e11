import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openCatalogue } from '../src/open-catalogue.ts';
import { recordId } from '../src/record-identity.ts';

/** Starts a writer, kills it in the middle of its work, and gives the services that it was told are kept. */
async function killedWriter(databaseUrl: string, name: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), databaseUrl, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await after(milliseconds);
  child.kill('SIGKILL');
  await ended;
  // What comes after the last line end was cut off.
  return told.split('\n').slice(0, -1);
}

/**
 * Kills two writers at a time, so many times, and looks each time whether everything acknowledged is there, whole, and found.
 * Gives how many changes were acknowledged.
 */
export async function killWriters(
  databaseUrl: string,
  times: number,
  tell: (text: string) => void = () => undefined,
): Promise<number> {
  const kept: string[] = [];
  for (let round = 0; round < times; round += 1) {
    const told = await Promise.all(
      ['left', 'right'].map((name) => killedWriter(databaseUrl, `${name} ${round}`, 5 + ((round * 37) % 90))),
    );
    assert.ok(told.flat().length > 0, 'expected the writers to have written something');
    kept.push(...told.flat());
    const catalogue = await openCatalogue({ databaseUrl });
    try {
      await check(catalogue, kept);
    } finally {
      await catalogue.close();
    }
    tell(`killed ${round + 1} of ${times}: ${kept.length} changes acknowledged, none lost`);
  }
  return kept.length;
}

async function check(catalogue: Awaited<ReturnType<typeof openCatalogue>>, kept: readonly string[]): Promise<void> {
  const stored = new Map<string, string>();
  const owners = new Set<string>();
  await catalogue.change(async ({ organisations, services }) => {
    for await (const { id, slug } of services.all()) stored.set(id, slug);
    for await (const { id } of organisations.all()) owners.add(id);
  });
  for (const id of kept) assert.ok(stored.has(id), `the acknowledged service ${id} is gone`);
  // A change is there as a whole or not at all: with each service its organisation, and no organisation alone.
  assert.equal(owners.size, stored.size);
  for (const slug of stored.values()) assert.ok(owners.has(recordId('organisation', slug.replace('kettle', 'owner'))));
  // So is the index: every service is found by its words, and is in the feed once.
  assert.equal((await catalogue.services.search({ q: 'kettle' })).total, stored.size);
  const changes = await catalogue.changes('service', undefined, stored.size + 1);
  assert.deepEqual(new Set(changes.map(({ id }) => id)), new Set(stored.keys()));
  assert.equal(changes.at(-1)?.modified, await catalogue.version());
  assert.equal(await catalogue.version(), stored.size);
}
