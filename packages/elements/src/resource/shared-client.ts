import { connectForQuestions } from '@vcs/sdk/questions';
import type { QuestionConnection } from '@vcs/sdk/questions';

/** What the elements ask of a client; the one that `createClient` of the SDK makes fits. */
export type ElementsClient = QuestionConnection;

const clients = new Map<string, ElementsClient>();

/**
 * The client for one API, shared by all elements on the page, so that equal questions are asked once.
 *
 * @param baseUrl address of the API, such as `https://example.org`
 */
export function sharedClient(baseUrl: string): ElementsClient {
  const known = clients.get(baseUrl);
  if (known) return known;
  const client = connectForQuestions({ baseUrl });
  clients.set(baseUrl, client);
  return client;
}
