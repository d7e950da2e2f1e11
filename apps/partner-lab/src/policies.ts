/** Content-Security-Policy of the partners: what each page of the lab answers with. */

export interface PolicyFacts {
  readonly api: string;
  /** Made anew for each answer. */
  readonly nonce: string;
}

export type Policy = (facts: PolicyFacts) => string;

const strict = ({ api }: PolicyFacts, scripts: string): string[] => [
  "default-src 'none'",
  `script-src ${scripts}`,
  "style-src 'self'",
  `connect-src ${api}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What our documentation asks a partner with a strict policy to allow, and nothing more. */
export const documented: Policy = (facts) => strict(facts, facts.api).join('; ');

/** The same for a partner who has scripts of their own. */
export const withOwnScripts: Policy = (facts) => strict(facts, `'self' ${facts.api}`).join('; ');

/** A partner who allows no address, but each script by a number used once. */
export const byNonce: Policy = (facts) => strict(facts, `'nonce-${facts.nonce}'`).join('; ');

/** A partner who allows no script at all. */
export const noScript: Policy = (facts) => strict(facts, "'none'").join('; ');

/** The documented policy of a partner who also has Trusted Types. */
export const trustedTypes =
  (policy: string): Policy =>
  (facts) =>
    [...strict(facts, facts.api), "require-trusted-types-for 'script'", `trusted-types ${policy}`].join('; ');

/** A partner who shows a page of ours in a frame. */
export const framing: Policy = (facts) => [...strict(facts, facts.api), `frame-src ${facts.api}`].join('; ');
