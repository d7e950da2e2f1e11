import { checkFilters } from './check-filters.ts';
import { checkRoot } from './check-root.ts';
import { listEndpoints } from './endpoints.ts';
import type { FeedListName } from './endpoints.ts';
import { FeedReader } from './feed-reader.ts';
import { Findings } from './findings.ts';
import type { FeedFinding } from './findings.ts';
import type { Look } from './look.ts';
import { feedAddress } from './options.ts';
import type { FeedValidationOptions } from './options.ts';
import { References } from './references.ts';
import { walkList } from './walk-list.ts';

export interface FeedReport {
  /** The base address of the feed. */
  readonly feed: string;
  /** Whether there is no error. */
  readonly valid: boolean;
  /** Whether every page and item was asked for, or only a sample. */
  readonly full: boolean;
  readonly requests: number;
  /** Requests that were not made any more. */
  readonly skipped: number;
  /** The lists that are served: how many items they count, and how many of them were looked at. */
  readonly lists: readonly { readonly name: FeedListName; readonly total: number; readonly looked: number }[];
  readonly findings: readonly FeedFinding[];
}

const requestsOfSample = 400;
const requestsOfAll = 100_000;

/**
 * Looks at a feed of Open Referral UK (HSDS-UK 3.0) and tells what does not follow the standard. Asks for nothing but addresses
 * below the base and, where it is of the same origin, the feed's OpenAPI document. A feed that does not answer, or not as it
 * should, is a finding and not an error thrown.
 *
 * @param address base address of the feed, such as `https://example.org/hsds`
 * @throws {FeedAddressError} the address is none of a feed
 */
export async function validateFeed(address: string, options: FeedValidationOptions): Promise<FeedReport> {
  const feed = feedAddress(address);
  const { full = false, clock = () => new Date() } = options;
  const findings = new Findings();
  const limits = {
    requests: options.requests ?? (full ? requestsOfAll : requestsOfSample),
    concurrency: options.concurrency ?? 4,
    timeout: options.timeout ?? 10_000,
    bytes: options.bytes ?? 10_000_000,
  };
  const reader = new FeedReader(feed, options.fetch, limits, findings);
  const references = new References();
  const look: Look = {
    reader,
    findings,
    references,
    full,
    now: clock(),
    totals: new Map(),
    listed: new Map(),
    services: [],
  };
  await checkRoot(reader, findings);
  for (const endpoint of listEndpoints) await walkList(endpoint, look);
  await references.resolve(look);
  await checkFilters(look);

  const found = findings.list();
  return {
    feed,
    valid: found.every(({ severity }) => severity !== 'error'),
    full,
    requests: reader.requests,
    skipped: reader.skipped,
    lists: [...look.totals].map(([name, total]) => ({ name, total, looked: look.listed.get(name)?.size ?? 0 })),
    findings: found,
  };
}
