// Finds the browsers for the tests: an installed one, else the test tool's own download, else the distribution's package.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, root, say } from './set-up.mjs';

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

function firstThere(...files) {
  return files.find((file) => existsSync(file));
}

/** The browsers, by the variable that tells the tests where one is. */
const browsers = {
  VCS_CHROMIUM: {
    name: 'Chromium',
    package: 'chromium',
    installed: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
      firstThere(
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
    downloaded: ({ node, env }) => {
      const script = "process.stdout.write(require('playwright').chromium.executablePath())";
      return firstThere(spawnSync(node, ['-e', script], { cwd: root, env, encoding: 'utf8' }).stdout);
    },
    download: ({ node, env }) => {
      const withLibraries = isRootOnLinux() ? ['--with-deps'] : [];
      const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
      spawnSync(node, [playwright, 'install', ...withLibraries, 'chromium'], {
        cwd: root,
        env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
        stdio: 'ignore',
        timeout: 240_000,
      });
    },
  },
  VCS_FIREFOX: {
    name: 'Firefox',
    package: 'firefox-esr',
    installed: () =>
      onPath('firefox', 'firefox-esr') ??
      firstThere('/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'),
  },
  VCS_WEBKIT: {
    name: 'WebKit',
    package: 'webkit2gtk-driver',
    // The driver of Safari speaks the same protocol but wants a person's consent on the machine first.
    installed: () => onPath('Xvfb') && onPath('WebKitWebDriver') && miniBrowser(),
    needs: ['xvfb'],
    // It says its version only in a window.
    version: (file) => (existsSync(file) ? 'WebKitGTK' : undefined),
  },
};

/** The window that comes with WebKitGTK; it is nowhere on the PATH. */
function miniBrowser() {
  const subfolders = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => join(folder, name))
      : [];
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((folder) => [folder, ...subfolders(folder)]);
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

function isRootOnLinux() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

let listsAreFresh = false;

function installPackages(names) {
  if (!isRootOnLinux()) return;
  say(`Installing the distribution's packages ${names.join(', ')} …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (!listsAreFresh) spawnSync('apt-get', ['update'], options);
  listsAreFresh = true;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
}

function versionOf(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function find(variable, runtime, { installs }) {
  const browser = browsers[variable];
  const version = browser.version ?? versionOf;
  const asked = process.env[variable];
  if (asked && !version(asked)) {
    giveUp(`${variable}: expected the path of a ${browser.name} that starts, found ${asked}.`);
  }
  const ways = [
    () => asked,
    browser.installed,
    ...(installs && browser.download
      ? [
          () => browser.downloaded(runtime),
          () => {
            say(`No ${browser.name} found. Downloading the one that the test tool offers …`);
            browser.download(runtime);
            return browser.downloaded(runtime);
          },
        ]
      : []),
    () => {
      if (installs) installPackages([browser.package, ...(browser.needs ?? [])]);
      return browser.installed();
    },
  ];
  for (const way of ways) {
    const file = way();
    const found = file && version(file);
    if (found) {
      say(`Browser for the tests: ${found} (${file})`);
      return file;
    }
  }
  return undefined;
}

/**
 * The paths of the browsers as variables for the environment of the tests. Ends the process with a message when there
 * is no Chromium to be had; without Firefox or WebKit their part of the tests is left out and says so.
 * @param {{ every?: boolean }} options whether Firefox and WebKit are installed too where they are not
 */
export function findBrowsers(runtime, { every = false } = {}) {
  const found = Object.keys(browsers).flatMap((variable) => {
    const file = find(variable, runtime, { installs: every || variable === 'VCS_CHROMIUM' });
    return file ? [[variable, file]] : [];
  });
  const paths = Object.fromEntries(found);
  if (!paths.VCS_CHROMIUM) {
    giveUp(
      'The tests need Chromium. Expected: an installed one, or a network that reaches a download. Found: neither.\n' +
        'Install Chromium or Google Chrome, or set VCS_CHROMIUM to the path of one, and run the same command again.',
    );
  }
  for (const [variable, { name, package: packageName }] of Object.entries(browsers)) {
    if (!paths[variable])
      say(
        `No ${name} found: its tests are left out. "npm run verify" installs it, or you do; on Debian it is ${packageName}.`,
      );
  }
  return paths;
}
