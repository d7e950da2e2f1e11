import { defineConfig } from 'tsup';

// What other packages use of this one; the files for pages come from src/build.
export default defineConfig({
  entry: { release: 'src/release/index.ts', snippets: 'src/snippets/index.ts' },
  outDir: 'dist/node',
  format: 'esm',
  dts: true,
  target: 'node24',
});
