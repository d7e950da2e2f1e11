// What `npm start` and `npm test` need before anything else: the dependencies of the lock file and the pinned Node.
// Runs on any Node from 18 and uses nothing but Node's own modules, because nothing else is installed yet.
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installedMark = join(root, 'node_modules', '.installed-lock-file');
const neededMajor = Number(readFileSync(join(root, '.node-version'), 'utf8').split('.')[0]);

/** Prints what is being done, so that nobody waits in front of a silent terminal. */
export function say(text) {
  console.log(`\x1b[2m·\x1b[0m ${text}`);
}

/** Ends the process with a message that says what was expected, what was found and what to do. */
export function giveUp(text) {
  console.error(`\n${text}`);
  process.exit(1);
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installDependencies() {
  const hash = lockFileHash();
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === hash) return;
  say('Installing the dependencies of package-lock.json (the first time this takes a minute or two) …');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const { status } = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    giveUp(
      'The dependencies could not be installed. Expected: a working npm that reaches its registry. Found: the messages above.\n' +
        'Check the network, the proxy and the disk, then run the same command again.',
    );
  }
  writeFileSync(installedMark, hash);
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = platform === 'win' ? 'node.exe' : 'node';
  const bundled = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  for (const candidate of [bundled, process.execPath]) {
    const { status, stdout } = spawnSync(candidate, ['-v'], { encoding: 'utf8' });
    if (status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= neededMajor) return candidate;
  }
  return giveUp(
    `Expected: Node ${neededMajor} or newer. Found: Node ${process.versions.node} on ${process.platform} ${process.arch}, for which no copy comes with the lock file.\n` +
      `Install Node ${neededMajor} from https://nodejs.org/ and run the same command again.`,
  );
}

/** Installs what is missing and returns the environment in which the project's own commands run. */
export function setUp() {
  installDependencies();
  const node = pinnedNode();
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = {
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    // Hundreds of processes load the same modules: with their code kept, a process of the catalogue starts in half the time.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
  };
  return { node, env };
}

/** Runs one of the installed commands to its end and gives its exit code. */
export function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** The turbo binary is started by the pinned Node, so that every task below it runs there too. */
export function turbo({ node, env }, args) {
  return runToEnd(node, [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), ...args], { env });
}
