/** Content-Security-Policy of the partners: what each page of the lab answers with. */

const strict = (api: string, scripts: string): string[] => [
  "default-src 'none'",
  `script-src ${scripts}`,
  "style-src 'self'",
  `connect-src ${api}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What our documentation asks a partner with a strict policy to allow, and nothing more. */
export const documented = (api: string): string => strict(api, api).join('; ');

/** A partner who allows no script at all. */
export const noScript = (api: string): string => strict(api, "'none'").join('; ');

/** The documented policy of a partner who also has Trusted Types. */
export const trustedTypes = (api: string, policy: string): string =>
  [...strict(api, api), "require-trusted-types-for 'script'", `trusted-types ${policy}`].join('; ');
