// What the tests that run in browsers share: the browsers, the page that they run in, and the count for the whole run.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Writes for each browser how many tests passed, failed and were skipped, and what failed, for the run over all packages. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const byBrowser = Map.groupBy(sessions, ({ browser }) => browser.name.toLowerCase());
    mkdirSync('.test-results', { recursive: true });
    for (const [name, ran] of byBrowser) writeFileSync(`.test-results/${name}.json`, JSON.stringify(countsOf(ran)));
  },
};

// Some browsers begin a stack with the message, others leave it out.
function reasonOf(error) {
  const { message = '', stack = '' } = error ?? {};
  return (stack.includes(message) ? stack : `${message}\n${stack}`) || 'no reason given';
}

function countsOf(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (test, error) => {
    counts.failed++;
    counts.failures.push({ test, error: reasonOf(error) });
  };
  const count = (suite, file) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) counts.skipped++;
      else if (test.passed) counts.passed++;
      else fail(`${file}: ${test.name}`, test.error);
    }
    suite?.suites?.forEach((inner) => count(inner, file));
  };
  for (const session of sessions) {
    const file = relative('.', session.testFile ?? '');
    count(session.testResults, file);
    // A file that could not be loaded has no tests to count.
    if (!session.passed && !session.testResults) fail(`${file}: could not be run`, session.errors[0]);
  }
  return counts;
}

function chromium() {
  const installed = [process.env.VCS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path && existsSync(path),
  );
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: {
      ...(installed ? { executablePath: installed } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Lets tests ask an element for the role and the name that assistive technology gets.
        '--enable-blink-features=ComputedAccessibilityInfo',
        // Lets a test see what an element leaves behind.
        '--js-flags=--expose-gc',
      ],
    },
    createBrowserContext: ({ browser }) =>
      browser.newContext({ timezoneId: 'Pacific/Kiritimati', locale: 'en-GB', reducedMotion: 'reduce' }),
  });
}

function firefox() {
  const installed = process.env.VCS_FIREFOX;
  if (!installed) return undefined;
  const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en-GB' };
  return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: installed, extraPrefsFirefox } });
}

function webkit() {
  const installed = process.env.VCS_WEBKIT;
  return installed ? webkitLauncher({ driver: 'WebKitWebDriver', miniBrowser: installed }) : undefined;
}

const launchers = { chromium, firefox, webkit };

function launchersOf(names) {
  return names.flatMap((name) => {
    const launcher = launchers[name]?.();
    if (!launcher) console.log(`Left out: the tests in ${name}, which is not installed or not known.`);
    return launcher ? [launcher] : [];
  });
}

/**
 * The configuration of Web Test Runner for a package. `VCS_BROWSERS=firefox,webkit` runs every file in those. Without it
 * Chromium runs every file, and the other browsers that the environment knows run what `core` names.
 * @param {string} packageRoot folder of the package
 */
export function webTestConfiguration(packageRoot, { files = 'src/**/*.test.ts', core = files } = {}) {
  const wanted = process.env.VCS_BROWSERS?.split(',');
  const others = wanted ? [] : launchersOf(['firefox', 'webkit']);
  return {
    rootDir: join(import.meta.dirname, '..', '..'),
    files,
    nodeResolve: true,
    concurrency: 1,
    concurrentBrowsers: 2,
    // A slow machine is no failure; what hangs is.
    testsFinishTimeout: 300_000,
    plugins: [esbuildPlugin({ ts: true, target: 'es2023', tsconfig: join(packageRoot, 'tsconfig.json') })],
    browsers: launchersOf(wanted ?? ['chromium']),
    ...(others.length > 0 && { groups: [{ name: 'other browsers', files: core, browsers: others }] }),
    testFramework: { config: { timeout: 60_000 } },
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
  };
}
