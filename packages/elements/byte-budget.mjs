// What a visitor downloads for one element: bundled and minified as a partner's page gets it, in brotli bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const limits = { element: 18_000, part: 8_000 };
const entry = fileURLToPath(new URL('dist/directory/define.js', import.meta.url));

const { outputFiles, metafile } = await build({
  entryPoints: [entry],
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  outdir: 'bundle',
  write: false,
  metafile: true,
});
const sizes = new Map(
  Object.keys(metafile.outputs).map((path, index) => [path, brotliCompressSync(outputFiles[index].contents).length]),
);
const imports = (path, kind) =>
  metafile.outputs[path].imports.filter((one) => one.kind === kind && sizes.has(one.path)).map((one) => one.path);

/** A file and everything it imports at once. */
function atOnce(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of imports(path, 'import-statement')) atOnce(next, seen);
  return seen;
}

const sum = (paths) => [...paths].reduce((total, path) => total + sizes.get(path), 0);
const first = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint?.endsWith('define.js'));
const element = atOnce(first);
const onDemand = [...new Set([...element].flatMap((path) => imports(path, 'dynamic-import')))];

const results = [
  ['one element with runtime, SDK and English strings', sum(element), limits.element],
  ...onDemand.map((path) => [
    `on demand: ${metafile.outputs[path].entryPoint?.replace(/^.*\//, '') ?? path}`,
    sum([...atOnce(path)].filter((part) => !element.has(part))),
    limits.part,
  ]),
];
for (const [name, bytes, limit] of results) console.log(`${bytes > limit ? '✗' : '✓'} ${name}: ${bytes} of ${limit} bytes`);
const failed = results.filter(([, bytes, limit]) => bytes > limit).length;
mkdirSync('.test-results', { recursive: true });
writeFileSync(
  '.test-results/bytes.json',
  JSON.stringify({ passed: results.length - failed, failed, skipped: 0 }),
);
process.exitCode = failed > 0 ? 1 : 0;
