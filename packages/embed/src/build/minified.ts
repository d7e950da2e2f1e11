import type { Plugin } from 'rolldown';
import { minify } from 'terser';

/**
 * Makes each file as small as it gets. The bundler's own minifier is quicker, and leaves 1.5 % more after compression. It
 * takes for granted that reading a property changes nothing, and that no function is asked how many arguments it has.
 */
export function minified(): Plugin {
  return {
    name: 'minified',
    async renderChunk(code) {
      const { code: minified } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, lhs_constants: false, hoist_funs: true, keep_fargs: false, pure_getters: true },
        format: { comments: false },
      });
      return minified ?? null;
    },
  };
}
