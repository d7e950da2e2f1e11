import type { Context } from 'hono';
import { apiVersion } from '../places.ts';
import type { Serving } from '../serving.ts';
import { answerBody, notModified } from './answer.ts';
import { entityTag } from './entity-tag.ts';
import { dataHeaders, publicCaching } from './headers.ts';

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

const mostTries = 5;

const dayInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

function moment(holdsFor: PublicAnswer['holdsFor'], now: Date): string {
  if (holdsFor === undefined) return '';
  return holdsFor === 'day' ? dayInLondon.format(now) : now.toISOString().slice(0, 16);
}

/**
 * Answers a GET from the records. The tag is known before they are read, so that a caller who has the answer costs next
 * to nothing.
 */
export async function answerPublic(context: Context, serving: Serving, answer: PublicAnswer): Promise<Response> {
  const { headers = dataHeaders, contentType = 'application/json', caching = publicCaching, variant } = answer;
  const { catalogue, clock } = serving;
  const tagOf = (dataset: string) =>
    entityTag(
      apiVersion,
      dataset,
      serving.originOf(context),
      context.req.path,
      contentType,
      variant,
      moment(answer.holdsFor, clock()),
    );
  let dataset = await catalogue.datasetTag();
  for (let tries = 1; ; tries += 1) {
    const head = { headers, contentType, caching, tag: tagOf(dataset) };
    const known = notModified(context, head);
    if (known) return known;
    const made = await answer.make();
    const now = await catalogue.datasetTag();
    if (now === dataset || tries === mostTries) {
      return answerBody(context, typeof made === 'string' ? new TextEncoder().encode(made) : made, head);
    }
    dataset = now;
  }
}
