import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { publicLists } from '@vcs/catalogue';
import type { ExportFormat } from '@vcs/catalogue';
import type { Context } from 'hono';
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
import { noParameters } from '../query/no-parameters.ts';
import type { Serving } from '../serving.ts';
import { StreamEndedError, streamText } from './stream-text.ts';

const mediaTypes = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
} as const satisfies Partial<Record<ExportFormat, string>>;

type Format = keyof typeof mediaTypes;

/** Each holds one state of the database until the last of it is taken. */
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
      'Every public record of one kind as it is kept, in one file: JSON lines, a table for spreadsheet programs, or the places as GeoJSON. It is of one state of the records however long it takes. Each record names its source and, where there is one, its licence. At most three are sent at a time.',
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

/** All public records of a kind in one file. */
export function serveBulk(app: OpenAPIHono, serving: Serving): void {
  const { catalogue, clock } = serving;
  let under = 0;
  describe(app);

  serveReaders(app, '/v1/export/:file', async (context: Context) => {
    const name = context.req.param('file') ?? '';
    const file = files.get(name);
    if (file === undefined) throw new ProblemError('unknown-address', `There is no export called "${name}".`);
    noParameters(new URL(context.req.url).search);
    const headers = headersOf(name);
    const tag = entityTag(apiVersion, await catalogue.datasetTag(), name, day.format(clock()));
    const caching = context.req.header('authorization') === undefined ? publicCaching : uncached;
    const head = { headers, contentType: mediaTypes[file.format], caching, tag };
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
      if (!(error instanceof StreamEndedError)) serving.report(error, requestIdOf(context));
    });
    return new Response(sent, { headers: whole });
  });
}
