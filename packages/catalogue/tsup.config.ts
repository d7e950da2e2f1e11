import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', examples: 'src/examples/index.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  target: 'es2023',
  // node:sqlite exists under that name only.
  removeNodeProtocol: false,
});
