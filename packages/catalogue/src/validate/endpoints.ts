import type { FeedObjectName } from './objects.ts';
import type { FeedRuleId } from './rules.ts';

export type FeedListName = 'services' | 'taxonomies' | 'taxonomy_terms' | 'service_at_locations' | 'organizations';

/** A list, `/name`, and what is read of it by id, `/name/{id}`. */
export interface ListEndpoint {
  readonly name: FeedListName;
  readonly object: FeedObjectName;
  /** The rule that is broken where it is not there. */
  readonly missing: FeedRuleId;
}

/** In the order in which they are looked at. */
export const listEndpoints: readonly ListEndpoint[] = [
  { name: 'services', object: 'service', missing: 'endpoint-required' },
  { name: 'taxonomies', object: 'taxonomy', missing: 'endpoint-expected' },
  { name: 'taxonomy_terms', object: 'term', missing: 'endpoint-expected' },
  { name: 'service_at_locations', object: 'serviceAtLocation', missing: 'endpoint-expected' },
  { name: 'organizations', object: 'organization', missing: 'endpoint-optional' },
];
