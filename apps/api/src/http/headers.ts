/*
 * Each kind of answer has one prepared set of headers. Stacked middlewares that set them one by one cost
 * two thirds of the throughput of a cached answer.
 */

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const openToEveryOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Allow, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What every answer has, whoever makes it. */
export const commonHeaders = { ...everywhere, ...openToEveryOrigin };

/** Fresh for a minute; after that an old answer is better than a slow one or none. */
export const publicCaching = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800';

/** For what depends on more than the address: only the browser keeps it, and asks each time whether it still holds. */
export const privateCaching = 'private, no-cache';

/** Kept by nobody: each answer belongs to one request, and carries an identifier of it. */
export const uncached = 'no-store';

/** JSON that any page in the world may read. */
export const dataHeaders = {
  ...everywhere,
  ...openToEveryOrigin,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  Vary: 'Accept-Encoding',
};

/** Scripts and styles that any page in the world may load. */
export const fileHeaders = { ...everywhere, ...openToEveryOrigin, Vary: 'Accept-Encoding' };

/** The answer to a browser that asks first, because of a header such as If-None-Match that a script has set. */
export const preflightHeaders = {
  ...everywhere,
  ...openToEveryOrigin,
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match, X-Request-Id',
  'Access-Control-Max-Age': '86400',
};

/** Who may frame a page of ours, and which styles in it may run, by their hashes. */
interface PagePolicy {
  readonly ancestors: string;
  readonly styleHashes?: readonly string[];
  /** Whom it may frame itself. */
  readonly frames?: string;
  /** Whom it may ask beside us. */
  readonly connects?: string;
}

const ownPagePolicy = ({ ancestors, styleHashes = [], frames = "'none'", connects }: PagePolicy): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...(connects === undefined ? [] : [connects])].join(' '),
    `frame-src ${frames}`,
    "form-action 'self'",
    "base-uri 'none'",
    // Text becomes markup or script only through the policy that the elements come with.
    "require-trusted-types-for 'script'",
    'trusted-types vcs-v1',
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** A page of ours: nothing inline, nothing from elsewhere, in nobody's frame. */
export const pageHeaders = {
  ...everywhere,
  ...openToEveryOrigin,
  'Content-Security-Policy': ownPagePolicy({ ancestors: "'none'" }),
  Vary: 'Accept-Encoding',
};

/** The same for a page that is asked for to stand in a frame: on anybody's page, as its data are anybody's. */
export const framedPageHeaders = { ...pageHeaders, 'Content-Security-Policy': ownPagePolicy({ ancestors: '*' }) };

/** The same for a page with styles of its own in it, framed by the sites named only where some are named. */
export function hostedPageHeaders(policy: PagePolicy): Record<string, string> {
  return { ...pageHeaders, 'Content-Security-Policy': ownPagePolicy(policy) };
}

/** The same for a page that shows another page of ours in a frame. */
export const framingPageHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': ownPagePolicy({ ancestors: "'none'", frames: "'self'" }),
};

/** The same for the page in that frame. */
export const ownFramePageHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': ownPagePolicy({ ancestors: "'self'" }),
};

/** Storybook's own build runs inline scripts, evaluates code and frames itself; it still loads nothing from elsewhere. */
export const storybookHeaders = {
  ...everywhere,
  ...openToEveryOrigin,
  'Content-Security-Policy':
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'self'",
  Vary: 'Accept-Encoding',
};
