// What a page needs that only asks: neither what sends changes nor the functions of single lists.
import { connection } from './connection.ts';
import type { ApiQuestion, QuestionConnection, QuestionConnectionOptions } from './connection.ts';
import { VcsNetworkError } from './errors.ts';
import type { VcsError } from './errors.ts';

export type { Answer, QuestionConnection, QuestionConnectionOptions } from './connection.ts';
export { isVcsError } from './errors.ts';

/**
 * A connection for those who only ask. It has no language of its own, and gets what tells refusals apart at the first of
 * them: whoever refuses can be reached.
 */
export function connectForQuestions(options: QuestionConnectionOptions): QuestionConnection {
  return connection<ApiQuestion>(options, ({ parameters }) => ({
    parameters,
    repeatable: true,
    refusal: refusalWhenNeeded,
  }));
}

async function refusalWhenNeeded(url: string, response: Response, body: object): Promise<VcsError> {
  try {
    const { refusal } = await import('./refusal.ts');
    return refusal(url, response, body);
  } catch (cause) {
    const { status } = response;
    return new VcsNetworkError(`Expected an answer from ${url}, found ${status}. Try again.`, { url, status, cause });
  }
}
