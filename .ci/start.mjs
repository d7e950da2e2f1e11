// `npm start`: from a bare clone to the running product. Needs Node 18 or newer and nothing installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { giveUp, root, say, setUp, turbo } from './set-up.mjs';

const runtime = setUp();

say('Building …');
const built = await turbo(runtime, [
  'run',
  'build',
  'storybook:build',
  '--output-logs=errors-only',
  '--log-prefix=none',
]);
if (built !== 0) giveUp('The build failed; the messages above say where.');

// Few arenas of the allocator, a small young generation and a limit to the old one, without which it grows to several times
// what is used before it is collected (npm run bench -w @vcs/bench -- api, with and without the flags).
const server = spawn(
  runtime.node,
  ['--max-semi-space-size=4', '--max-old-space-size=512', join(root, 'apps', 'api', 'dist', 'server.js')],
  {
    cwd: root,
    env: { MALLOC_ARENA_MAX: '2', ...runtime.env, VCS_LOAD_EXAMPLES: '1' },
    stdio: 'inherit',
  },
);
// Pages of partners to look at the elements on; the product does not depend on them.
const lab = spawn(runtime.node, [join(root, 'apps', 'partner-lab', 'src', 'main.ts')], {
  cwd: root,
  env: { ...runtime.env, VCS_LAB_API: `http://localhost:${runtime.env.PORT || 8787}` },
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to the server as well; waiting here lets it close its database before this process ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => {
  lab.kill();
  process.exit(signal ? 1 : code);
});
