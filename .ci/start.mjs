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

// The old generation is collected before it has grown to several times what is used; a young one of 16 MB makes up for the
// time that this takes. Bodies of answers get memory of their own that goes back at once: between small things in one arena
// they leave holes that nobody can use. (npm run bench -w @vcs/bench -- api, with and without.)
const server = spawn(
  runtime.node,
  [
    '--optimize-for-size',
    '--max-semi-space-size=16',
    '--max-old-space-size=512',
    join(root, 'apps', 'api', 'dist', 'server.js'),
  ],
  {
    cwd: root,
    env: {
      MALLOC_ARENA_MAX: '1',
      MALLOC_MMAP_THRESHOLD_: '32768',
      MALLOC_TRIM_THRESHOLD_: '65536',
      ...runtime.env,
      VCS_LOAD_EXAMPLES: '1',
    },
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
