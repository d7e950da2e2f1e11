import { answerListAsJson, answerRecord, listNames, lists, recordHoldsFor } from '@vcs/catalogue';
import type { ListName, QueryOf } from '@vcs/catalogue';
import { answerLanguage } from '@vcs/schema';
import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { canNameRecord, idOrSlug } from '../openapi/id-or-slug.ts';
import { serveRecords } from '../openapi/serve-records.ts';
import { ProblemError } from '../problem/errors.ts';
import { refusingPlaces } from '../query/refusing-places.ts';
import type { Serving } from '../serving.ts';
import { listWords } from './words.ts';

const recordQuery = z.strictObject(answerLanguage);

function serveList(app: OpenAPIHono, serving: Serving, name: ListName): void {
  const words = listWords[name];
  const { query, holdsFor } = lists[name];
  serveRecords(app, serving, {
    path: `/v1/${name}`,
    operationId: `search${words.names.many}`,
    summary: `Search for ${words.many}`,
    description: words.search,
    tag: words.tag,
    query: query as z.ZodObject,
    answer: words.page,
    answerDescription: `One page of ${words.many} with the counts for each filter`,
    // A list is only ever asked by its own query.
    holdsFor: (asked) => (holdsFor as (query: unknown) => 'minute' | 'day' | undefined)(asked),
    read: (asked) =>
      refusingPlaces('near', asked.near, () =>
        answerListAsJson(serving.catalogue, name, asked as QueryOf<typeof name>, serving.clock()),
      ),
  });
}

function serveRecord(app: OpenAPIHono, serving: Serving, name: ListName): void {
  const words = listWords[name];
  serveRecords(app, serving, {
    path: `/v1/${name}/{idOrSlug}`,
    operationId: `get${words.names.one}`,
    summary: `Get one ${words.one}`,
    description: words.record,
    tag: words.tag,
    query: recordQuery,
    parameters: idOrSlug(words.one, words.example),
    answer: words.detail,
    answerDescription: `The ${words.one}`,
    holdsFor: () => recordHoldsFor(name),
    async read({ lang }, { idOrSlug: asked = '' }) {
      const { catalogue, clock } = serving;
      const record = canNameRecord(asked)
        ? await answerRecord(catalogue, name, asked, { now: clock(), lang })
        : undefined;
      if (record !== undefined) return record;
      throw new ProblemError('record-not-found', `No published ${words.one} has the id or slug "${asked}".`);
    },
  });
}

/** Every list of the directory, and each of its records with what is related. */
export function serveLists(app: OpenAPIHono, serving: Serving): void {
  for (const name of listNames) {
    serveList(app, serving, name);
    serveRecord(app, serving, name);
  }
}
