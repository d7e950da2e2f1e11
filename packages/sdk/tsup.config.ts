import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  questions: 'src/questions.ts',
  hsds: 'src/hsds/index.ts',
  validate: 'src/validate/index.ts',
  testing: 'src/testing/index.ts',
  'testing/msw': 'src/testing/msw.ts',
};

export default defineConfig({
  entry: {
    ...entry,
    // Files of their own, so that a page that only asks, and sends later or never, need not start with what sends.
    connect: 'src/connect.ts',
    submissions: 'src/submissions.ts',
    'hand-off': 'src/hand-off.ts',
  },
  format: 'esm',
  dts: { entry },
  clean: true,
  target: 'es2022',
});
