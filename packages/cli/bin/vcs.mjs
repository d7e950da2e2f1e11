#!/usr/bin/env node
// Starts the `vcs` command. Committed as it is, so that the link to it exists before anything is built; therefore it
// runs on any Node from 18 and uses nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const place = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(place));
const command = join(place, 'dist', 'main.js');

function giveUp(text) {
  process.stderr.write(`vcs: ${text}\n`);
  process.exit(1);
}

function neededMajor() {
  try {
    return Number(readFileSync(join(root, '.node-version'), 'utf8').split('.')[0]);
  } catch {
    return 24;
  }
}

/** Node under which the command runs: this one where it is new enough, else the one that the lock file brings. */
function newerNode(major) {
  const [platform, file] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  const bundled = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  if (existsSync(bundled)) return bundled;
  return giveUp(
    `expected Node ${major} or newer, found Node ${process.versions.node} and no copy of it in ${join(root, 'node_modules')}. ` +
      `Run "npm start" in ${root} once, which brings it, or install Node ${major} from https://nodejs.org/.`,
  );
}

/** Runs the command under another Node, with this one's arguments, folder, streams, signals and exit code. */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${node} could not be started: ${error.message}.`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

/** The built-in SQLite has announced itself as experimental; that is our business and not the reader's. */
function keepQuietAboutSqlite() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (/\bSQLite\b/i.test(String(warning))) return;
    emitWarning.call(process, warning, ...rest);
  };
}

const major = neededMajor();
if (!existsSync(command)) {
  giveUp(`expected the built command at ${command}, found none. Run "npm start" in ${root} once, or "npm run build".`);
} else if (Number(process.versions.node.split('.')[0]) < major) {
  handOver(newerNode(major));
} else {
  keepQuietAboutSqlite();
  // A reader that closes early (`vcs … | head`) is no failure of ours.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { main } = await import(pathToFileURL(command).href);
  process.exitCode = await main(process.argv.slice(2), {
    environment: process.env,
    workingDirectory: process.cwd(),
    root,
    // A reader that is slower than we are is waited for.
    write: (text) => (process.stdout.write(text) ? undefined : once(process.stdout, 'drain').then(() => undefined)),
    writeError: (text) => process.stderr.write(text),
  });
}
