export { createClient } from './client.ts';
export type { Client, OrganisationsClient, ServicesClient } from './client.ts';
export { connect, connectForQuestions } from './connection.ts';
export type {
  Answer,
  ApiQuestion,
  ApiRequest,
  Connection,
  ConnectionOptions,
  QuestionConnection,
  RequestOptions,
} from './connection.ts';
export {
  isVcsError,
  VcsError,
  VcsNetworkError,
  VcsNotFoundError,
  VcsRateLimitError,
  VcsServerError,
  VcsTimeoutError,
  VcsValidationError,
} from './errors.ts';
export type { VcsErrorDetails, VcsErrorKind, VcsErrorKinds } from './errors.ts';
export type { Listing } from './listing.ts';
export { getOrganisation } from './organisations.ts';
export { getService, listServices, searchServices } from './services.ts';
export type * from './types.generated.ts';
