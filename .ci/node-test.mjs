// Runs the tests of the package it is called in: every *.test.ts under src, or the files given.
// The zone is deliberately not the United Kingdom's, so that a time read in the machine's zone shows up as a failure.
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { mkdirSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';

process.env.TZ = 'America/St_Johns';
process.env.NODE_ENV = 'test';

const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('{src,test}/**/*.test.ts');
if (files.length === 0) {
  console.error(`${process.cwd()}: expected at least one *.test.ts file under src or test, found none.`);
  process.exit(1);
}

const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
// A test that hangs is a failure, not a run without end; a slow machine is none.
const stream = run({ files, concurrency: availableParallelism(), timeout: 300_000 });
stream.on('test:pass', ({ details, skip, todo }) => {
  if (details.type === 'suite') return;
  if (skip !== undefined || todo !== undefined) counts.skipped += 1;
  else counts.passed += 1;
});
stream.on('test:fail', ({ name, file, details }) => {
  process.exitCode = 1;
  if (details.type === 'suite') return;
  counts.failed += 1;
  counts.failures.push({ test: `${relative('.', file ?? '')}: ${name}`, error: reasonOf(details.error) });
});

/** What the test threw; the runner wraps it in an error of its own. */
function reasonOf(error) {
  return String(error.cause?.stack ?? error.cause ?? error.message);
}

stream.on('end', () => {
  mkdirSync('.test-results', { recursive: true });
  const [major] = process.versions.node.split('.');
  writeFileSync(`.test-results/node-${major}.json`, JSON.stringify(counts));
});
stream.compose(new spec()).pipe(process.stdout);
