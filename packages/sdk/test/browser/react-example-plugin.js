import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..');
const tools = createRequire(createRequire(import.meta.url).resolve('tsup'));
const { build } = tools('esbuild');

/** The examples of docs/react.md, as files: react-1.tsx is the first. */
function example(path) {
  const [, number] = /react-(\d+)\.tsx$/.exec(path);
  const blocks = [...readFileSync(join(folder, 'docs', 'react.md'), 'utf8').matchAll(/^```tsx\n([^]*?)^```$/gm)];
  return blocks[Number(number) - 1][1];
}

const examples = {
  name: 'examples',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /react-\d+\.tsx$/ }, ({ path }) => ({ path, namespace: 'example' }));
    onLoad({ filter: /./, namespace: 'example' }, ({ path }) => {
      return { contents: example(path), loader: 'tsx', resolveDir: folder };
    });
  },
};

/** Serves the component of docs/react.md as one script: React comes as CommonJS, which browsers do not run. */
export function reactExample() {
  return {
    name: 'react-example',
    async serve({ path }) {
      if (!path.endsWith('/test/browser/react-example.js')) return undefined;
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'test', 'browser', 'react-example.js')],
        bundle: true,
        format: 'esm',
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [examples],
        write: false,
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
