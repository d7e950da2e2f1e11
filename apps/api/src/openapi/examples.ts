import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../places.ts';
import type { SchemaName } from './schemas.ts';

/** One answer of each kind, cut short: what the server gave for the example data. */
const examples = JSON.parse(readFileSync(join(packageRoot, 'src', 'openapi', 'examples.json'), 'utf8')) as Readonly<
  Partial<Record<SchemaName, unknown>>
>;

export function exampleOf(name: SchemaName): unknown {
  return examples[name];
}
