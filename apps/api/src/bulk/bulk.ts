import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { publicLists } from '@vcs/catalogue';
import type { ExportFormat } from '@vcs/catalogue';
import type { Context } from 'hono';
import { answerPublic } from '../http/answer-public.ts';
import { notModified, wholeHeaders } from '../http/answer.ts';
import { breakingOff } from '../http/break-off.ts';
import { chooseCoding } from '../http/compression.ts';
import type { Coding } from '../http/compression.ts';
import { entityTag } from '../http/entity-tag.ts';
import { requestIdOf } from '../http/exchange.ts';
import { dataHeaders, publicCaching, uncached } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { problems, unchanged } from '../openapi/responses.ts';
import { apiVersion } from '../places.ts';
import { ProblemError } from '../problem/errors.ts';
import { nearest } from '../query/nearest.ts';
import { noParameters } from '../query/no-parameters.ts';
import type { Serving } from '../serving.ts';
import { StreamEndedError, streamText } from './stream-text.ts';

const mediaTypes = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
} as const satisfies Partial<Record<ExportFormat, string>>;

type Format = keyof typeof mediaTypes;

const mostAtOnce = 3;
const longest = 5 * 60_000;

interface ExportFile {
  readonly kind: string;
  readonly format: Format;
}

/** Every file by its name: a line or a row for each record, and the places as a map. */
const files: ReadonlyMap<string, ExportFile> = new Map([
  ...Object.entries(publicLists).flatMap(([name, { kind }]): [string, ExportFile][] =>
    (['ndjson', 'csv'] as const).map((format) => [`${name}.${format}`, { kind, format }]),
  ),
  ['locations.geojson', { kind: 'location', format: 'geojson' }],
]);

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

function describe(app: OpenAPIHono): void {
  const text = { schema: { type: 'string' as const } };
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/export/{file}',
    operationId: 'exportRecords',
    summary: 'Get all records of a kind',
    description:
      'Every public record of one kind as it is kept, in one file: JSON lines, a table for spreadsheet programs, or the places as GeoJSON. It is of one state of the records however long it takes. Each record names its source and, where there is one, its licence. Of very long ones at most three are sent at a time.',
    tags: ['About'],
    request: {
      params: z.object({
        file: z
          .enum([...files.keys()] as [string, ...string[]])
          .meta({ description: 'List and format', example: 'services.csv' }),
      }),
    },
    responses: {
      200: {
        description: 'The records, by slug',
        content: {
          'application/x-ndjson': text,
          'text/csv': text,
          [mediaTypes.geojson]: { schema: { type: 'object' as const } },
        },
      },
      304: unchanged,
      ...problems(
        'invalid-parameter',
        'unknown-address',
        'method-not-allowed',
        'too-many-requests',
        'internal-error',
        'not-ready',
      ),
    },
  });
}

function headersOf(name: string): Record<string, string> {
  return { ...dataHeaders, 'Content-Disposition': `attachment; filename="${name}"` };
}

const nothing = new Uint8Array();

/** Of what is packed while it is made there is no better coding. */
function codingFor(accepted: string | undefined): Coding {
  return chooseCoding(accepted, { identity: nothing, gzip: nothing });
}

/** The file has more than can be made whole and kept. */
class LongFileError extends Error {
  override readonly name = 'LongFileError';
}

async function wholeText({ catalogue }: Serving, file: ExportFile, most: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  await catalogue.export(file, (text) => {
    length += text.length;
    if (length > most) throw new LongFileError(`Expected at most ${most} characters, found more.`);
    parts.push(text);
  });
  return parts.join('');
}

export interface BulkOptions {
  /** Characters of a file that is made whole, compressed and kept like any other answer; a longer one is made while it is sent. */
  readonly mostWhole?: number;
}

/** All public records of a kind in one file. */
export function serveBulk(app: OpenAPIHono, serving: Serving, { mostWhole = 2_000_000 }: BulkOptions = {}): void {
  const { catalogue } = serving;
  const sendWhileMade = longFiles(serving);
  /** By their names, which dataset had how long a file, so that nobody makes it in vain again. */
  const longIn = new Map<string, string>();
  describe(app);

  serveReaders(app, '/v1/export/:file', async (context: Context) => {
    const name = context.req.param('file') ?? '';
    const file = files.get(name);
    if (file === undefined) {
      const near = nearest(name, [...files.keys()]);
      const meant = near === undefined ? '' : ` Did you mean ${near}?`;
      throw new ProblemError('unknown-address', `There is no export called "${name}".${meant}`);
    }
    noParameters(new URL(context.req.url).search);
    const dataset = await catalogue.datasetTag();
    if (longIn.get(name) === dataset) return sendWhileMade(context, name, file, dataset);
    try {
      return await answerPublic(context, serving, {
        headers: headersOf(name),
        contentType: mediaTypes[file.format],
        holdsFor: 'day',
        variant: name,
        make: () => wholeText(serving, file, mostWhole),
      });
    } catch (error) {
      if (!(error instanceof LongFileError)) throw error;
      longIn.set(name, dataset);
      return sendWhileMade(context, name, file, dataset);
    }
  });
}

/** Sends files of any length, a few at a time, since each holds one state of the database until the last of it is taken. */
function longFiles({ catalogue, clock, report }: Serving) {
  let under = 0;
  return (context: Context, name: string, file: ExportFile, dataset: string): Response => {
    const tag = entityTag(apiVersion, dataset, name, day.format(clock()));
    const caching = context.req.header('authorization') === undefined ? publicCaching : uncached;
    const head = { headers: headersOf(name), contentType: mediaTypes[file.format], caching, tag };
    const known = notModified(context, head);
    if (known) return known;
    const coding = codingFor(context.req.header('accept-encoding'));
    const whole = wholeHeaders(head, coding);
    if (context.req.method === 'HEAD') return new Response(null, { headers: whole });
    if (under >= mostAtOnce) {
      throw new ProblemError('too-many-requests', 'Other exports are being sent. Try again in a minute.', {
        headers: { 'Retry-After': '60' },
      });
    }
    const body = streamText(
      async (write) => {
        under += 1;
        try {
          await catalogue.export(file, write);
        } finally {
          under -= 1;
        }
      },
      { longest },
    );
    const coded = coding === 'gzip' ? body.pipeThrough(new CompressionStream('gzip')) : body;
    const sent = breakingOff(context, coded, (error) => {
      if (!(error instanceof StreamEndedError)) report(error, requestIdOf(context));
    });
    return new Response(sent, { headers: whole });
  };
}
