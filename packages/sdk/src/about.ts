import type { Answer, QuestionConnection, ReadOptions, RequestOptions } from './connection.ts';
import type { EmergencyState, PartnerProfile, Statistics, TermList, TermQueryInput } from './types.generated.ts';

/** The controlled lists, with the labels of their terms by language. */
export function getTerms(
  connection: QuestionConnection,
  query?: TermQueryInput,
  options?: RequestOptions,
): Promise<Answer<TermList>> {
  return connection.request({ path: ['terms'], parameters: query, expects: 'vocabularies' }, options);
}

/** How many records each list has, by ward, by kind and by how long ago somebody confirmed them. */
export function getStatistics(connection: QuestionConnection, options?: RequestOptions): Promise<Answer<Statistics>> {
  return connection.request({ path: ['stats'], expects: 'lists', lang: false }, options);
}

/** The name, look and opening filters with which a partner's site shows the directory. */
export function getPartner(
  connection: QuestionConnection,
  idOrSlug: string,
  options?: RequestOptions,
): Promise<Answer<PartnerProfile>> {
  return connection.request({ path: ['partners', idOrSlug], expects: 'preset', lang: false }, options);
}

/** Whether the notice of an emergency is on, and what it says. */
export function getEmergency(connection: QuestionConnection, options?: ReadOptions): Promise<Answer<EmergencyState>> {
  return connection.request({ path: ['emergency'], parameters: { lang: options?.lang }, expects: 'active' }, options);
}
