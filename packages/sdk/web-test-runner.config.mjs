import { webTestConfiguration } from '../../.ci/web-test/configuration.mjs';
import { reactExample } from './test/browser/react-example-plugin.js';
import { startFaultProxy } from './test/faults/proxy.ts';
import { createUpstream } from './test/faults/upstream.ts';

// The tests are those that Node runs, save what needs files or a process.
const files = [
  'src/**/*.test.ts',
  'test/faults/*.test.ts',
  'test/browser/*.web-test.ts',
  '!src/types.test.ts',
  '!src/validate/schemas.test.ts',
  '!src/testing/msw.test.ts',
];
const stands = {
  'node:test': '/packages/sdk/test/browser/node-test.ts',
  'node:assert/strict': '/packages/sdk/test/browser/node-assert.ts',
};
const proxy = await startFaultProxy(createUpstream());
// What depends on the browser: how it asks, how an answer breaks, how asking is given up.
const core = ['src/connection.test.ts', 'src/cache.test.ts', 'src/errors.test.ts', 'test/browser/*.web-test.ts'];
const configuration = webTestConfiguration(import.meta.dirname, { files, core });

export default {
  ...configuration,
  // Nothing here is drawn, and most of the time is waiting.
  concurrentBrowsers: 3,
  plugins: [
    {
      name: 'stands-for-node',
      resolveImport: ({ source }) => stands[source],
      serverStop: () => proxy.close(),
    },
    reactExample(),
    ...configuration.plugins,
  ],
  // Faults take their time, and laws meet many of them.
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>globalThis.faultProxy = '${proxy.address}';</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};
