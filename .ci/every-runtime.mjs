// Runs the tests of the package it is called in on every runtime that its users have: the pinned Node, the older Node and the
// browsers. What has to do with packing and compiling runs on the pinned Node only. All run at once, since most of their
// time is waiting; each tells what it found when it has ended.
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const platform = process.platform === 'win32' ? 'win' : process.platform;
const file = platform === 'win' ? 'node.exe' : 'node';
const name = `node-${platform}-${process.arch}`;
const olderNode = join(root, '.ci', 'older-node', 'node_modules', name, 'bin', file);

// What is generated is the same wherever it is generated.
const behaviour = globSync(['src/**/*.test.ts', 'test/faults/*.test.ts']).filter(
  (test) => !readFileSync(test, 'utf8').includes('/generate/'),
);
const runs = [
  { name: 'The pinned Node', command: process.execPath, args: [join(import.meta.dirname, 'node-test.mjs')] },
  {
    name: 'The older Node',
    command: olderNode,
    // It warns that it runs TypeScript.
    args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'node-test.mjs'), ...behaviour],
    missing: !existsSync(olderNode) && `it does not come for ${process.platform} on ${process.arch}`,
  },
  {
    name: 'The browsers',
    command: process.execPath,
    args: [join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js')],
  },
];

async function outcomeOf({ name, command, args, missing }) {
  if (missing) return { title: `${name}: left out, since ${missing}.`, text: '', code: 0 };
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { title: `${name}:`, text: Buffer.concat(chunks).toString('utf8'), code };
}

const running = runs.map(outcomeOf);
for (const outcome of running) {
  const { title, text, code } = await outcome;
  console.log(`\n${title}\n${text}`);
  if (code !== 0) process.exitCode = 1;
}
