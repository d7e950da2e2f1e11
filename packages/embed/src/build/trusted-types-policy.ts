import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** Lit's source no longer names its policy as this plugin expects. */
export class PolicyNotFoundError extends Error {
  override readonly name = 'PolicyNotFoundError';
}

/**
 * Gives Lit's Trusted Types policy our own name. A page with a `trusted-types` directive lets each name be used once, so
 * that a second Lit on the page, the partner's own, would throw under the name both have by default.
 */
export function trustedTypesPolicy(name: string): EsbuildPlugin {
  return {
    name: 'trusted-types-policy',
    setup(build) {
      build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const parts = source.split('createPolicy("lit-html"');
        if (parts.length !== 2) {
          throw new PolicyNotFoundError(
            `${path}: expected createPolicy("lit-html" once, found it ${parts.length - 1} times. ` +
              'See how this version of lit-html names its Trusted Types policy, and change this plugin.',
          );
        }
        return { contents: parts.join(`createPolicy(${JSON.stringify(name)}`), loader: 'js' };
      });
    },
  };
}
