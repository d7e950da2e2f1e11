import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Lifecycle } from '../health/lifecycle.ts';
import { addLimitHeaders } from '../limits/limit-headers.ts';
import type { Serving } from '../serving.ts';
import type { Books } from './books.ts';
import { knownAnswer } from './known-answer.ts';

/** Answers a request, or leaves it to `otherwise`. */
export type AnswerDirectly = (incoming: IncomingMessage, outgoing: ServerResponse, otherwise: () => void) => void;

/**
 * Answers what is known by its address with what Node gives, before there is a Request, a route or a Response: those cost
 * more than looking the answer up. Everything else, refusals too, takes the long way.
 */
export function directly(serving: Serving, lifecycle: Lifecycle, books: Books): AnswerDirectly {
  const { limiter, catalogue, representations } = serving;
  const answerNow: AnswerDirectly = (incoming, outgoing, otherwise) => {
    const began = performance.now();
    const method = incoming.method ?? '';
    const header = (name: string): string | undefined => incoming.headers[name] as string | undefined;
    const url = urlOf(incoming);
    const known = lifecycle.stopping ? undefined : knownAnswer(serving, { method, url }, header);
    if (known === undefined) {
      otherwise();
      return;
    }
    const { template, status, headers, body } = known;
    const asked = { env: { incoming }, req: { header } };
    const answer = async (): Promise<void> => {
      const state = await limiter.take('read', asked);
      if (!state.allowed) {
        otherwise();
        return;
      }
      addLimitHeaders(headers, 'read', state);
      outgoing.writeHead(status, headers);
      outgoing.end(method === 'HEAD' ? null : body);
      books.add({
        template,
        method,
        status,
        source: 'address',
        began,
        requestId: () => crypto.randomUUID(),
        bytes: () => body?.length ?? 0,
      });
    };
    answer().catch((error: unknown) => {
      serving.report(error, crypto.randomUUID());
      outgoing.destroy();
    });
  };
  return (incoming, outgoing, otherwise) => {
    const worthAsking = representations.addresses.get(urlOf(incoming)) !== undefined;
    if (!worthAsking) otherwise();
    else if (catalogue.recentTag() !== undefined) answerNow(incoming, outgoing, otherwise);
    else void catalogue.datasetTag().then(() => answerNow(incoming, outgoing, otherwise), otherwise);
  };
}

function urlOf({ headers, url }: IncomingMessage): string {
  return `http://${headers.host}${url}`;
}
