import { RecordsChangedError } from '@vcs/catalogue';
import type { HsdsObject } from '@vcs/catalogue';
import type { Context } from 'hono';
import { StreamEndedError, streamText } from '../bulk/stream-text.ts';
import { notModified, wholeHeaders } from '../http/answer.ts';
import { breakingOff } from '../http/break-off.ts';
import { chooseCoding } from '../http/compression.ts';
import { entityTag } from '../http/entity-tag.ts';
import { requestIdOf } from '../http/exchange.ts';
import { dataHeaders, publicCaching, uncached } from '../http/headers.ts';
import { apiVersion } from '../places.ts';
import type { Serving } from '../serving.ts';

/** Milliseconds in which all lines have to be taken. */
const longest = 5 * 60_000;

const linesOf = (records: readonly HsdsObject[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('');

/**
 * Sends every record, one on each line, while it is read, so that it does not matter how many there are. Where the records
 * change meanwhile it breaks off, as what came after would be of another state: the client sees that the answer is not whole.
 */
export async function answerLines(
  context: Context,
  serving: Serving,
  variant: string,
  read: () => AsyncIterable<readonly HsdsObject[]>,
): Promise<Response> {
  const dataset = await serving.catalogue.datasetTag();
  const head = {
    headers: dataHeaders,
    contentType: 'application/x-ndjson; charset=utf-8',
    caching: context.req.header('authorization') === undefined ? publicCaching : uncached,
    tag: entityTag(apiVersion, dataset, context.req.path, variant),
  };
  const unchanged = notModified(context, head);
  if (unchanged) return unchanged;
  const parts = read()[Symbol.asyncIterator]();
  // The first part is read before anything is sent, so that an error can still be answered as one.
  const first = await parts.next();
  const stream = streamText(
    async (write) => {
      for (let part = first; !part.done; part = await parts.next()) await write(linesOf(part.value));
    },
    { longest },
  );
  const nothing = new Uint8Array();
  const coding = chooseCoding(context.req.header('accept-encoding'), { identity: nothing, gzip: nothing });
  const body = coding === 'gzip' ? stream.pipeThrough(new CompressionStream('gzip')) : stream;
  const sent = breakingOff(context, body, (error) => {
    const known = error instanceof RecordsChangedError || error instanceof StreamEndedError;
    if (!known) serving.report(error, requestIdOf(context));
  });
  return new Response(sent, { headers: wholeHeaders(head, coding) });
}
