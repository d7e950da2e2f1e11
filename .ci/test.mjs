// `npm test`: sets up what is missing, then lints, type-checks, builds and tests everything.
// The last line sums the tests of all runners; a check that is no test counts as one failure when it fails.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browser.mjs';
import { root, say, setUp, turbo } from './set-up.mjs';

const runtime = setUp();
Object.assign(runtime.env, findBrowsers(runtime));

const workspaces = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => ({ name: `${group}/${name}`, folder: join(root, group, name) })),
);
const tested = workspaces.filter(({ folder }) => {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test !== undefined;
});
for (const { folder } of tested) rmSync(join(folder, '.test-results'), { recursive: true, force: true });

say('Linting, type-checking, building and testing …');
const tasks = ['format:check', 'lint', 'typecheck', 'build', 'check-package', 'storybook:build', 'test', 'test:node'];
const exitCode = await turbo(runtime, [
  'run',
  ...tasks,
  '--continue=always',
  // Each task keeps a core busy or two; more at once only make each other wait, and tests run into their time limits.
  `--concurrency=${availableParallelism() + 1}`,
  '--log-order=grouped',
  '--output-logs=new-only',
]);

const sum = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const { name, folder } of tested) {
  const results = join(folder, '.test-results');
  const files = existsSync(results) ? readdirSync(results) : [];
  if (files.length === 0) {
    console.error(`${name}: its tests left no result. They did not run, or they broke off; see above.`);
    sum.failed += 1;
  }
  for (const file of files) {
    const counts = JSON.parse(readFileSync(join(results, file), 'utf8'));
    for (const key of Object.keys(sum)) sum[key] += counts[key] ?? 0;
    for (const failure of counts.failures)
      failures.push({ ...failure, where: `${name}, ${file.replace('.json', '')}` });
  }
}
if (exitCode !== 0 && sum.failed === 0) {
  console.error('A check failed: formatting, linting, types, build or package; see above.');
  sum.failed += 1;
}
// What failed is told once more where somebody who reads only the end finds it.
const shortened = (text) => text.split('\n').slice(0, 12).join('\n    ').slice(0, 2000);
for (const { where, test, error } of failures) console.error(`\nFailed (${where}) ${test}\n    ${shortened(error)}`);
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed === 0 && exitCode === 0 ? 0 : 1;
