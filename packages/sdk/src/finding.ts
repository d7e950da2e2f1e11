import type { Answer, QuestionConnection, RequestOptions } from './connection.ts';
import type { NearbyPage, NearbyQueryInput, SuggestionList, SuggestQueryInput } from './types.generated.ts';

/** What somebody may be typing: kinds of help, needs, places and records, best first. */
export function suggest(
  connection: QuestionConnection,
  query?: SuggestQueryInput,
  options?: RequestOptions,
): Promise<Answer<SuggestionList>> {
  return connection.request({ path: ['suggest'], parameters: query, expects: 'items' }, options);
}

/** One page of everything within a walk of a place, nearest first. */
export function getNearby(
  connection: QuestionConnection,
  query: NearbyQueryInput,
  options?: RequestOptions,
): Promise<Answer<NearbyPage>> {
  return connection.request({ path: ['nearby'], parameters: query, expects: 'near' }, options);
}
