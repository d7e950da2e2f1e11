import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    hsds: 'src/hsds/index.ts',
    validate: 'src/validate/index.ts',
    testing: 'src/testing/index.ts',
    'testing/msw': 'src/testing/msw.ts',
  },
  format: 'esm',
  dts: true,
  clean: true,
  target: 'es2022',
});
