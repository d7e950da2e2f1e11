export type { FeedListName } from './endpoints.ts';
export type { FeedFinding, FeedPlace } from './findings.ts';
export { FeedAddressError } from './options.ts';
export type { FeedFetch, FeedValidationOptions } from './options.ts';
export { feedRules } from './rules.ts';
export type { FeedRule, FeedRuleId, Severity } from './rules.ts';
export { validateFeed } from './validate-feed.ts';
export type { FeedReport } from './validate-feed.ts';
