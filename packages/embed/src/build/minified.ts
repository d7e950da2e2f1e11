import type { Plugin } from 'rolldown';
import { minify } from 'terser';

export interface MinifiedOptions {
  /** Whether all of Lit and all that uses it are in one file. */
  readonly inOneFile?: boolean;
}

/** What Lit keeps to itself, by its own convention: `_$AH`. */
const litsOwn = /^_\$/;

/**
 * Makes each file as small as it gets. The bundler's own minifier is quicker, and leaves 1.5 % more after compression. It
 * takes for granted that reading a property changes nothing, and that no function is asked how many arguments it has.
 * In one file the names that Lit keeps to itself become shorter too; in several they would not stay the same.
 */
export function minified({ inOneFile = false }: MinifiedOptions = {}): Plugin {
  return {
    name: 'minified',
    async renderChunk(code) {
      const { code: minified } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, lhs_constants: false, hoist_funs: true, keep_fargs: false, pure_getters: true },
        mangle: { properties: inOneFile && { regex: litsOwn } },
        format: { comments: false },
      });
      return minified ?? null;
    },
  };
}
