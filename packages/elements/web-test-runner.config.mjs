import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';

const installed = [process.env.VCS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);
console.log(`Chromium: ${installed ?? "the tool's own download"}`);

/** Writes how many tests passed, failed and were skipped, for the run over all packages. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const count = (suite) => {
      for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suite?.suites?.forEach(count);
    };
    for (const session of sessions) {
      count(session.testResults);
      // A file that could not be loaded has no tests to count.
      if (!session.passed && !session.testResults) counts.failed++;
    }
    mkdirSync('.test-results', { recursive: true });
    writeFileSync('.test-results/web.json', JSON.stringify(counts));
  },
};

export default {
  rootDir: '../../',
  files: 'src/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2023', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [
    playwrightLauncher({
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
        ],
      },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ timezoneId: 'Pacific/Kiritimati', locale: 'en-GB', reducedMotion: 'reduce' }),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
};
