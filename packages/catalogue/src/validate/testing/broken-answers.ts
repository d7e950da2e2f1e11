import { answering, firstOf, strip } from './break-feed.ts';
import type { Breakage } from './break-feed.ts';
import { feedBase } from './small-feed.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** Feeds whose answers, or endpoints, or `/`, are not as they should be. */
export const brokenAnswers: readonly Breakage[] = [
  {
    rule: 'no-answer',
    how: 'the connection breaks',
    breaks: answering('/taxonomies', () => Promise.reject(new TypeError('fetch failed'))),
  },
  {
    rule: 'timeout',
    how: 'a list hangs',
    breaks: answering('/taxonomies', (reply) => new Promise((resolve) => setTimeout(resolve, 1000, reply))),
    options: { timeout: 200 },
  },
  {
    rule: 'too-large',
    how: 'a list is too large',
    breaks: answering('/taxonomies', (reply) => ({ ...reply, body: { padding: 'x'.repeat(200_000) } })),
    options: { bytes: 100_000 },
  },
  {
    rule: 'redirect-away',
    how: 'a list redirects to another origin',
    breaks: answering('/taxonomies', (reply) => redirecting(reply.headers, 'https://elsewhere.example.org/taxonomies')),
  },
  {
    rule: 'redirect-loop',
    how: 'a list redirects to itself',
    breaks: answering('/taxonomies', (reply) => redirecting(reply.headers, `${feedBase}/taxonomies`)),
  },
  {
    rule: 'redirect-loop',
    how: 'a redirect leads nowhere',
    breaks: answering('/taxonomies', (reply) => redirecting(reply.headers, 'http://')),
  },
  ...[401, 403].map((status) => ({
    rule: 'key-needed' as const,
    how: `a list asks for a key (${status})`,
    breaks: answering('/taxonomies', (reply) => ({ ...reply, status })),
  })),
  {
    rule: 'throttled',
    how: 'a list is refused as too many requests, again and again',
    breaks: answering('/taxonomies', (reply) => ({
      ...reply,
      status: 429,
      headers: { ...reply.headers, 'retry-after': '0' },
    })),
  },
  ...[500, 503, 418].map((status) => ({
    rule: 'status' as const,
    how: `a list fails (${status})`,
    breaks: answering('/taxonomies', (reply) => ({ ...reply, status })),
  })),
  {
    rule: 'status',
    how: 'the second page is not there',
    breaks: answering('/services', (reply, { query }) =>
      query.get('page') === '2' ? { ...reply, status: 404 } : reply,
    ),
  },
  {
    rule: 'not-json',
    how: 'a list is a page of HTML',
    breaks: answering('/taxonomies', (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'content-type': 'text/html' },
      body: '<!doctype html><title>Welcome</title>',
    })),
  },
  {
    rule: 'not-json',
    how: 'an answer is empty',
    breaks: answering('/taxonomies', (reply) => ({ ...reply, body: '' })),
  },
  {
    rule: 'content-type',
    how: 'JSON is sent as a page',
    breaks: (feed) => {
      feed.reply = (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/html' } });
    },
  },
  {
    rule: 'cors',
    how: 'no other page may read it',
    breaks: (feed) => {
      feed.reply = (reply) => ({ ...reply, headers: { 'content-type': 'application/json' } });
    },
  },
  {
    rule: 'cors',
    how: 'only one other page may read it',
    breaks: answering('/services', (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'access-control-allow-origin': 'https://example.org' },
    })),
  },
  {
    rule: 'cors',
    how: 'no other page may read that something is not there',
    breaks: (feed) => {
      feed.reply = (reply) => (reply.status === 404 ? { ...reply, headers: {} } : reply);
    },
  },
  {
    rule: 'https',
    how: 'it is served without encryption',
    breaks: () => undefined,
    base: 'http://feed.example.org/hsds',
  },
  {
    rule: 'root-slash',
    how: 'the base address needs a slash',
    breaks: answering('', (reply) => ({ ...reply, status: 404 })),
  },
  {
    rule: 'root-slash',
    how: 'the base address bears no slash',
    breaks: answering('/', (reply) => ({ ...reply, status: 404 })),
  },
  {
    rule: 'endpoint-required',
    how: '/ is not there',
    breaks: (feed) => {
      feed.reply = (reply, { path }) => (path === '/' || path === '' ? { ...reply, status: 404 } : reply);
    },
  },
  {
    rule: 'endpoint-required',
    how: '/services is not there',
    breaks: answering('/services', (reply) => ({ ...reply, status: 404 })),
  },
  ...['/taxonomies', '/taxonomy_terms', '/service_at_locations'].map((path) => ({
    rule: 'endpoint-expected' as const,
    how: `${path} is not there`,
    breaks: answering(path, (reply) => ({ ...reply, status: 404 })),
  })),
  {
    rule: 'endpoint-optional',
    how: '/organizations is not there',
    breaks: answering('/organizations', (reply) => ({ ...reply, status: 404 })),
  },
  {
    rule: 'feed-empty',
    how: 'a list is empty',
    breaks: (feed) => {
      feed.data.taxonomies = [];
      strip(feed.data, 'taxonomy_id');
    },
  },
  {
    rule: 'unknown-id',
    how: 'any id is answered',
    breaks: (feed) => {
      feed.reply = (reply, { path }) =>
        path === `/services/${nobody}` ? { ...reply, status: 200, body: firstOf(feed, 'services') } : reply;
    },
  },
  {
    rule: 'unknown-parameter',
    how: 'an unknown parameter is refused',
    breaks: answering('/services', (reply, { query }) => (query.has('utm_source') ? { ...reply, status: 400 } : reply)),
  },
  {
    rule: 'unknown-parameter',
    how: 'an unknown parameter finds nothing',
    breaks: (feed) => {
      feed.filters.utm_source = () => false;
    },
  },
  ...['HSDS 3.0', 'three', '3.0.1', 'HSDS-UK 3.0'].map((version) => ({
    rule: 'version-unreadable' as const,
    how: `the version is "${version}"`,
    breaks: rooted({ version }),
  })),
  ...['1.0', 'HSDS-UK-2.0', 'v3.1'].map((version) => ({
    rule: 'version-other' as const,
    how: `the version is "${version}"`,
    breaks: rooted({ version }),
  })),
  ...['version', 'profile', 'openapi_url'].map((name) => ({
    rule: 'required-field' as const,
    how: `/ says no ${name}`,
    breaks: rooted({ [name]: undefined }),
  })),
  { rule: 'format-uri', how: 'the profile is no address', breaks: rooted({ profile: 'Open Referral UK' }) },
  { rule: 'wrong-type', how: 'the version is a number', breaks: rooted({ version: 3 }) },
  {
    rule: 'openapi-unreadable',
    how: 'there is nothing at openapi_url',
    breaks: rooted({ openapi_url: `${feedBase}/nothing.json` }),
  },
  {
    rule: 'openapi-unreadable',
    how: 'something else is at openapi_url',
    breaks: (feed) => {
      feed.openapi = { swagger: '2.0' };
    },
  },
  {
    rule: 'request-limit',
    how: 'more requests would be needed than are allowed',
    breaks: () => undefined,
    options: { requests: 20 },
  },
];

function redirecting(headers: Record<string, string>, location: string) {
  return { status: 302, headers: { ...headers, location }, body: '' };
}

function rooted(fields: Record<string, unknown>): Breakage['breaks'] {
  return (feed) => {
    feed.root = { ...feed.root, ...fields };
  };
}
