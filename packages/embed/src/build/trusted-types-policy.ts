/** Lit's source no longer names its policy as we expect. */
export class PolicyNotFoundError extends Error {
  override readonly name = 'PolicyNotFoundError';
}

const litsOwn = 'createPolicy("lit-html"';

/**
 * Gives Lit's Trusted Types policy our own name. A page with a `trusted-types` directive lets each name be used once, so
 * that a second Lit on the page, the partner's own, would throw under the name both have by default.
 * @param source of the module `lit-html/lit-html.js`
 * @throws {PolicyNotFoundError}
 */
export function renamePolicy(source: string, name: string): string {
  const parts = source.split(litsOwn);
  if (parts.length !== 2) {
    throw new PolicyNotFoundError(
      `Expected ${litsOwn} once in lit-html.js, found it ${parts.length - 1} times. ` +
        'See how this version of lit-html names its Trusted Types policy, and search for that.',
    );
  }
  return parts.join(`createPolicy(${JSON.stringify(name)}`);
}
