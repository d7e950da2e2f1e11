import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  answerRecord,
  calendarName,
  calendarQuery,
  eventsForCalendar,
  writeCalendar,
  writeOccurrence,
} from '@vcs/catalogue';
import type { CalendarEvent, CalendarQuery } from '@vcs/catalogue';
import { answerLanguage } from '@vcs/schema';
import type { Context } from 'hono';
import { answerPublic } from '../../http/answer-public.ts';
import { dataHeaders } from '../../http/headers.ts';
import { serveReaders } from '../../http/methods.ts';
import { canNameRecord } from '../../openapi/id-or-slug.ts';
import { ProblemError } from '../../problem/errors.ts';
import { queryReader } from '../../query/read-query.ts';
import { refusingPlaces } from '../../query/refusing-places.ts';
import type { Serving } from '../../serving.ts';

const contentType = 'text/calendar; charset=utf-8';
const description =
  'From the Tower Hamlets community directory. What is cancelled, moved or added shows here when your calendar looks again.';

const readQuery = queryReader(calendarQuery);
const readLanguage = queryReader(z.strictObject(answerLanguage));

const searchOf = (context: Context): string => new URL(context.req.url).search;

/** The one way to write a query, so that equal calendars say that they come from the same address. */
function written(query: CalendarQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one): [string, string][] => (one === undefined ? [] : [[name, String(one)]])),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

async function followed(context: Context, serving: Serving): Promise<Response> {
  const query = readQuery(searchOf(context));
  const source = `${serving.originOf(context)}${context.req.path}${written(query)}`;
  return answerPublic(context, serving, {
    contentType,
    caching: serving.ownAddressCaching(),
    variant: JSON.stringify(query),
    holdsFor: query.from === undefined || query.to === undefined ? 'day' : undefined,
    async make() {
      const events = await refusingPlaces('near', query.near, () =>
        eventsForCalendar(serving.catalogue, query, serving.clock()),
      );
      return writeCalendar(events, { name: calendarName(query, events), description, source });
    },
  });
}

/** What a file of one event is made of: the event, and what the file shall be called. */
type Write = (event: CalendarEvent) => string;

async function answerOne(context: Context, serving: Serving, idOrSlug: string, fileName: string, write: Write) {
  const query = readLanguage(searchOf(context));
  return answerPublic(context, serving, {
    contentType,
    headers: { ...dataHeaders, 'Content-Disposition': `attachment; filename="${fileName}.ics"` },
    variant: JSON.stringify(query),
    async make() {
      const now = serving.clock();
      const event = canNameRecord(idOrSlug)
        ? await answerRecord(serving.catalogue, 'events', idOrSlug, { now, lang: query.lang })
        : undefined;
      if (event === undefined) {
        throw new ProblemError('record-not-found', `No published event has the id or slug "${idOrSlug}".`);
      }
      return write(event);
    },
  });
}

/** The part of a path before `.ics`; nothing else is served here. */
function nameOfFile(context: Context): string {
  const file = context.req.param('file') ?? '';
  if (!file.endsWith('.ics')) {
    throw new ProblemError(
      'unknown-address',
      `There is nothing at ${context.req.path}. The addresses of calendars end in .ics.`,
    );
  }
  return file.slice(0, -'.ics'.length);
}

/** Letters, digits and hyphens of an address, which a name of a file may have everywhere. */
const asFileName = (...parts: string[]): string => parts.join('-').replaceAll(/[^\dA-Za-z-]/g, '');

/**
 * Events as calendars: those of any filter to be followed, and one event, or one of its occurrences by the start that
 * its rule gives, to be kept.
 */
export function serveCalendar(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/feeds/events.ics', (context: Context) => followed(context, serving));

  serveReaders(app, '/feeds/events/:file', (context: Context) => {
    const idOrSlug = nameOfFile(context);
    return answerOne(context, serving, idOrSlug, asFileName(idOrSlug), (event) =>
      writeCalendar([event], { name: event.name }),
    );
  });

  serveReaders(app, '/feeds/events/:idOrSlug/:file', (context: Context) => {
    const start = nameOfFile(context);
    const idOrSlug = context.req.param('idOrSlug') ?? '';
    return answerOne(context, serving, idOrSlug, asFileName(idOrSlug, start), (event) => {
      const calendar = writeOccurrence(event, start, { name: event.name });
      if (calendar !== undefined) return calendar;
      throw new ProblemError(
        'record-not-found',
        `"${event.name}" has no occurrence that starts at "${start}". Use the key of an occurrence, such as ${event.starts}.`,
      );
    });
  });
}
