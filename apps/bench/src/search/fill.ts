import { createHash } from 'node:crypto';
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '@vcs/catalogue';
import type { Service } from '@vcs/schema';
import { generateRecords } from '../generate/generate.ts';
import { contentWords } from '../generate/words.ts';

/** Few enough for the statement log of any engine, many enough that committing costs little. */
const recordsAtATime = 5000;
const rareWordsWanted = 32;
/** In how many records a rare word is, as near as can be. */
const rareRecords = 3;

/** Names what a filled database depends on: the built catalogue and the sources of the generator. */
export function buildHash(): string {
  const catalogue = fileURLToPath(new URL('.', import.meta.resolve('@vcs/catalogue')));
  const generator = join(import.meta.dirname, '../generate');
  const hash = createHash('sha256');
  for (const [folder, pattern] of [
    [catalogue, '*.js'],
    [generator, '*.ts'],
  ] as const) {
    for (const file of globSync(pattern, { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What is known of a database after it was filled. */
export interface Filled {
  readonly seconds: number;
  /** Words that about three records have. */
  readonly rareWords: readonly string[];
  /** A service that may be changed and changed back. */
  readonly serviceId: string;
}

/** Puts generated records into an empty catalogue. */
export async function fill(
  catalogue: Catalogue,
  { seed, size, tell }: { seed: string; size: number; tell: (message: string) => void },
): Promise<Filled> {
  const start = performance.now();
  const { organisations, locations, services } = generateRecords(seed, size);
  await putInParts(catalogue, 'organisations', organisations);
  await putInParts(catalogue, 'locations', locations);
  const rare = new Map(contentWords.slice(2000).map((word) => [word, 0]));
  let put = 0;
  let serviceId = '';
  for (const part of partsOf(services)) {
    await catalogue.change(async (writer) => {
      for (const record of part) await writer.services.put(record);
    });
    for (const record of part) countWords(record, rare);
    serviceId ||= part.find(({ publication }) => publication === 'published')?.id ?? '';
    put += part.length;
    tell(`${put} of ${size} services, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const rareWords = [...rare]
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => Math.abs(left - rareRecords) - Math.abs(right - rareRecords))
    .slice(0, rareWordsWanted)
    .map(([word]) => word);
  return { seconds: (performance.now() - start) / 1000, rareWords, serviceId };
}

async function putInParts<Kind extends 'organisations' | 'locations'>(
  catalogue: Catalogue,
  kind: Kind,
  records: Iterable<Parameters<Parameters<Parameters<Catalogue['change']>[0]>[0][Kind]['put']>[0]>,
): Promise<void> {
  for (const part of partsOf(records)) {
    await catalogue.change(async (writer) => {
      for (const record of part) await (writer[kind].put as (record: unknown) => Promise<unknown>)(record);
    });
  }
}

function* partsOf<T>(records: Iterable<T>): Generator<T[]> {
  let part: T[] = [];
  for (const record of records) {
    part.push(record);
    if (part.length < recordsAtATime) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

function countWords({ description = '' }: Service, counts: Map<string, number>): void {
  for (const word of new Set(description.toLowerCase().match(/[a-z]+/g))) {
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
  }
}
