import { recordId } from '@vcs/catalogue';
import type { RecordKind } from '@vcs/catalogue';
import type { Random } from './random.ts';
import { inventedNames } from './words.ts';

const startOfTime = Date.UTC(2024, 0, 1, 9);
const millisecondsPerDay = 86_400_000;

/** What every generated record has. The number in the slug keeps two records of the same name apart. */
export function recordParts(random: Random, kind: RecordKind, number: number) {
  const slug = slugOf(kind, number);
  const createdAt = dateTime(random.between(0, 700));
  return {
    id: recordId(kind, slug),
    slug,
    source: { name: 'Generated for measurements', licence: 'CC0-1.0' },
    example: true,
    createdAt,
    updatedAt: createdAt,
  };
}

export function slugOf(kind: RecordKind, number: number): string {
  return `generated-${kind}-${number}`;
}

function dateTime(day: number): string {
  return new Date(startOfTime + day * millisecondsPerDay).toISOString();
}

/** Seven of ten to the day, some to the month, some never. */
export function assuredOf(random: Random): { assured?: { date: string; by: string } } {
  if (random.chance(0.1)) return {};
  const day = dateTime(random.between(300, 1050)).slice(0, 10);
  return { assured: { date: random.chance(0.2) ? day.slice(0, 7) : day, by: 'Generated for measurements' } };
}

export function inventedName(random: Random): string {
  const word = random.pick(inventedNames);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Numbers of the range kept for invented ones, addresses of the domain kept for examples. */
export function contactOf(random: Random) {
  const number = String(random.between(0, 999)).padStart(3, '0');
  return {
    phones: random.chance(0.85) ? [{ number: `020 7946 0${number}` }] : [],
    ...(random.chance(0.7) && { email: `hello${number}@example.org` }),
    ...(random.chance(0.6) && { website: `https://${inventedName(random).toLowerCase()}.example.org/` }),
  };
}
