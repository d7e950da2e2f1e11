// Checks the package it is called in as its users get it: packed, then published-package lint, then types.
// A consumer project imports every entry from the unpacked tarball and compiles without skipLibCheck, as Node resolves and as
// bundlers do. What a package keeps in a folder "consumer" is compiled with it: code as its users write it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const problems = [];

const { messages } = await publint({ pkgDir: process.cwd(), strict: true });
for (const message of messages) problems.push(formatMessage(message, manifest) ?? message.code);

/** Runs a tool; what it says where it fails is a problem. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) problems.push(stdout + stderr);
}

mkdirSync('node_modules', { recursive: true });
// Inside the package, so that the consumer finds the package's own dependencies where npm put them.
const consumer = mkdtempSync(join(process.cwd(), 'node_modules', '.consumer-'));
try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', consumer], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const home = join(consumer, 'node_modules', manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(consumer, packed.filename), '-C', home, '--strip-components=1']);

  const entries = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object' && target.types)
    .map(([path]) => manifest.name + path.slice(1));
  const lines = entries.map((entry, number) => `export * as entry${number} from '${entry}';`);
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(consumer, 'index.ts'), `${lines.join('\n')}\n`);
  const written = existsSync('consumer') ? readdirSync('consumer') : [];
  for (const file of written) cpSync(join('consumer', file), join(consumer, file));
  const common = {
    noEmit: true,
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  const resolutions = [{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }];
  const installed = join(import.meta.dirname, '..', 'node_modules');
  for (const resolution of entries.length > 0 ? resolutions : []) {
    const compilerOptions = { ...common, ...resolution };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['index.ts', ...written] }),
    );
    run(join(installed, 'typescript', 'lib', 'tsc.js'), '-p', consumer);
  }
  if (entries.length > 0) {
    const tarball = join(consumer, packed.filename);
    const style = ['--format', 'ascii', '--no-emoji', '--no-color'];
    run(join(installed, '@arethetypeswrong', 'cli', 'dist', 'index.js'), tarball, '--profile', 'esm-only', ...style);
  }
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

if (problems.length > 0) {
  console.error(`${manifest.name} is not fit to publish:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`${manifest.name}: packed, published-package lint and types are in order.`);
}
