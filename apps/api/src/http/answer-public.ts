import type { Context } from 'hono';
import { apiVersion } from '../places.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { answerEncoded, notModified, unchangedHeaders, wholeHeaders } from './answer.ts';
import type { AnswerHead } from './answer.ts';
import { codingFor } from './compression.ts';
import { entityTag } from './entity-tag.ts';
import { exchangeOf } from './exchange.ts';
import { dataHeaders, publicCaching } from './headers.ts';
import type { Representation } from './representations.ts';

/** A public answer that depends on the records, on its address and perhaps on the time, and on nothing else. */
export interface PublicAnswer {
  /** A prepared set of headers; {@link dataHeaders} where it is left out. */
  headers?: Record<string, string>;
  /** JSON where it is left out. */
  contentType?: string;
  caching?: string;
  /** How long it holds if no record changes: for good where undefined. A day is one in London. */
  holdsFor?: 'minute' | 'day' | undefined;
  /** What it depends on besides the records, the origin and the path: the query as it was understood. */
  variant: string;
  /** Reads the records. It is asked again where they changed meanwhile, so that one answer never mixes two states. */
  make(): Promise<string | Uint8Array<ArrayBuffer>>;
}

const mostTries = 10;
const minute = 60_000;

const dayInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

function moment(holdsFor: PublicAnswer['holdsFor'], now: Date): string {
  if (holdsFor === undefined) return '';
  return holdsFor === 'day' ? dayInLondon.format(now) : now.toISOString().slice(0, 16);
}

type TaggedHead = AnswerHead & { tag: string };

/**
 * Answers a GET from the records. The tag is known before they are read, so that a caller who has the answer costs next
 * to nothing, and so does one who asks for what somebody else has asked for.
 */
export async function answerPublic(context: Context, serving: Serving, answer: PublicAnswer): Promise<Response> {
  const { headers = dataHeaders, contentType = 'application/json', caching = publicCaching } = answer;
  const { catalogue, clock, representations } = serving;
  const origin = serving.originOf(context);
  const headAt = (dataset: string, now: Date): TaggedHead => {
    const { path } = context.req;
    const parts = [apiVersion, dataset, origin, path, contentType, answer.variant, moment(answer.holdsFor, now)];
    return { headers, contentType, caching, tag: entityTag(...parts) };
  };
  const send = async (head: TaggedHead, dataset: string, now: Date): Promise<Response | undefined> => {
    const unchanged = notModified(context, head);
    const kept = unchanged ? undefined : representations.get(head.tag);
    if (unchanged === undefined && kept === undefined) return undefined;
    know(context, serving, answer, head, dataset, now);
    const exchange = exchangeOf(context);
    if (exchange) exchange.source = unchanged ? 'unchanged' : 'kept';
    if (unchanged) return unchanged;
    return sendKept(context, serving, head, kept!);
  };

  for (let tries = 0; tries < mostTries; tries += 1) {
    // What was read a moment ago does, for an answer that turns out to be of another version is made again.
    const dataset = catalogue.recentTag() ?? (await catalogue.datasetTag());
    const now = clock();
    const head = headAt(dataset, now);
    const sent = await send(head, dataset, now);
    if (sent) return sent;
    const made = await representations.getOrMake(head.tag, contentType, async () => {
      const body = await answer.make();
      if ((await catalogue.datasetTag()) !== dataset) return undefined;
      return typeof body === 'string' ? new TextEncoder().encode(body) : body;
    });
    if (made === undefined) continue;
    const exchange = exchangeOf(context);
    if (exchange) exchange.source = 'made';
    return sendKept(context, serving, head, made);
  }
  throw new ProblemError(
    'records-changing',
    'The records kept changing while this answer was put together. Try again in a few seconds.',
    { headers: { 'Retry-After': '5' } },
  );
}

async function sendKept(
  context: Context,
  { representations }: Serving,
  head: TaggedHead,
  kept: Representation,
): Promise<Response> {
  const coding = codingFor(context.req.header('accept-encoding'), kept.worthCompressing);
  return answerEncoded(context, await representations.encoded(head.tag, kept, coding), coding, head);
}

/** Remembers what this address is answered with: the next time it is answered before anything is parsed. */
function know(
  context: Context,
  { representations }: Serving,
  { holdsFor }: PublicAnswer,
  head: TaggedHead,
  dataset: string,
  now: Date,
): void {
  const exchange = exchangeOf(context);
  // An answer that depends on more than its address has to be chosen anew for each request.
  if (exchange === undefined || head.headers['Vary'] !== 'Accept-Encoding') return;
  representations.addresses.set(context.req.url, {
    tag: head.tag,
    dataset,
    until: holdsFor && (Math.floor(now.getTime() / minute) + 1) * minute,
    template: exchange.template,
    headers: {
      identity: wholeHeaders(head, 'identity'),
      br: wholeHeaders(head, 'br'),
      gzip: wholeHeaders(head, 'gzip'),
    },
    unchangedHeaders: unchangedHeaders(head),
  });
}
