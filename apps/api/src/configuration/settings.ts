import { z } from '@hono/zod-openapi';
import { logLevels } from '../logs/log.ts';
import type { LimitRule } from '../limits/limiter.ts';

const flag = z.enum(['0', '1'], { error: 'expected 1 or 0' }).transform((value) => value === '1');

function port(fallback?: string) {
  const shape = 'expected a port number from 0 to 65535';
  const number = z
    .string()
    .regex(/^\d{1,5}$/, shape)
    .transform(Number)
    .refine((value) => value <= 65_535, shape);
  return fallback === undefined ? number.optional() : number.prefault(fallback);
}

function wholeNumber(least: number, most: number, fallback: string) {
  const shape = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, shape)
    .transform(Number)
    .refine((value) => value >= least && value <= most, shape)
    .prefault(fallback);
}

function limit(fallback: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}\/[1-9]\d{0,5}$/, `expected requests and seconds, such as ${fallback}`)
    .transform((text): LimitRule => {
      const [requests = 0, seconds = 0] = text.split('/').map(Number);
      return { requests, seconds };
    })
    .prefault(fallback);
}

const address = z.string().min(1, 'expected an address to listen on, such as 127.0.0.1 or 0.0.0.0');

/**
 * Every variable of the environment that the server reads. A setting that is new gets a line here and one in the table of the README.
 */
export const settings = z.object({
  PORT: port('8787'),
  // Only this machine, unless somebody decides otherwise: npm start is for trying things out.
  HOST: address.prefault('127.0.0.1'),
  VCS_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected the full address of this server, such as https://data.example.org' })
    .transform((text, context) => {
      const url = new URL(text);
      if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin;
      context.addIssue('expected an address without a path, such as https://data.example.org');
      return z.NEVER;
    })
    .optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_READ_URL: z.string().optional(),
  VCS_DATA_DIR: z.string().prefault('.data'),
  VCS_EMBED_DIR: z.string().optional(),
  VCS_LOAD_EXAMPLES: flag.prefault('0'),
  VCS_TRUSTED_PROXIES: wholeNumber(0, 10, '0'),
  VCS_LIMITS: flag.prefault('1'),
  VCS_LIMIT_READ: limit('1200/60'),
  VCS_LIMIT_WRITE: limit('120/60'),
  VCS_LIMIT_SUBMISSION: limit('10/600'),
  VCS_LIMIT_TOKEN: limit('10/600'),
  VCS_CACHE_MB: wholeNumber(0, 4096, '16'),
  VCS_LOG: z.enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` }).prefault('warn'),
  VCS_METRICS_PORT: port(),
  VCS_METRICS_HOST: address.prefault('127.0.0.1'),
  VCS_DRAIN_SECONDS: wholeNumber(1, 600, '10'),
  VCS_NOT_READY_SECONDS: wholeNumber(0, 600, '0'),
});

export type Settings = z.output<typeof settings>;
export type SettingName = keyof Settings;

/** Read by the tests of the product, which may be run with the same environment. */
export const others: readonly string[] = ['VCS_BROWSERS', 'VCS_CHROMIUM', 'VCS_FIREFOX', 'VCS_WEBKIT'];
