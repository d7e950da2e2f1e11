// Finds a Chromium for the tests: an installed one, else the test tool's own download, else the distribution's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, root, say } from './set-up.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find((file) => existsSync(file));
}

function downloaded({ node, env }) {
  const script = "process.stdout.write(require('playwright').chromium.executablePath())";
  const { stdout } = spawnSync(node, ['-e', script], { cwd: root, env, encoding: 'utf8' });
  return stdout && existsSync(stdout) ? stdout : undefined;
}

function download({ node, env }) {
  say('No Chromium found. Downloading the one that Playwright offers …');
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  spawnSync(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', ...withLibraries, 'chromium'], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    stdio: 'ignore',
    timeout: 240_000,
  });
}

function installPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  say("The download did not work. Installing the distribution's package chromium …");
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

function version(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The path of a Chromium that starts; ends the process with a message when there is none to be had. */
export function chromium(runtime) {
  const asked = process.env.VCS_CHROMIUM;
  if (asked && !version(asked)) giveUp(`VCS_CHROMIUM: expected the path of a Chromium that starts, found ${asked}.`);
  const ways = [
    () => asked,
    installed,
    () => downloaded(runtime),
    () => (download(runtime), downloaded(runtime)),
    () => (installPackage(), installed()),
  ];
  for (const way of ways) {
    const file = way();
    const found = file && version(file);
    if (found) {
      say(`Browser for the tests: ${found} (${file})`);
      return file;
    }
  }
  return giveUp(
    'The tests need Chromium. Expected: an installed one, or a network that reaches a download. Found: neither.\n' +
      'Install Chromium or Google Chrome, or set VCS_CHROMIUM to the path of one, and run the same command again.',
  );
}
