// `npm run verify`: the long suites, for before a release. Each package with something long to show has a script `verify`.
import { say, setUp, turbo } from './set-up.mjs';

const runtime = setUp();
say('Running the long suites, one after another …');
process.exitCode = await turbo(runtime, ['run', 'verify', '--continue=always', '--concurrency=1']);
