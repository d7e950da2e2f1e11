// `npm run verify`: the long suites, for before a release. Each package with something long to show has a script `verify`.
import { findBrowsers } from './browser.mjs';
import { say, setUp, turbo } from './set-up.mjs';

const runtime = setUp();
Object.assign(runtime.env, findBrowsers(runtime, { every: true }), { VCS_VERIFY: '1' });
say('Running the long suites, one after another …');
process.exitCode = await turbo(runtime, ['run', 'verify', '--continue=always', '--concurrency=1']);
