import type { OpenAPIHono } from '@hono/zod-openapi';
import { hsdsEndpoints } from '@vcs/catalogue';
import type { HsdsListName, HsdsParameterName } from '@vcs/catalogue';
import type { Context } from 'hono';
import { answerPublic } from '../http/answer-public.ts';
import { serveReaders } from '../http/methods.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { hsdsDocument } from './document.ts';
import { answerLines } from './lines.ts';
import { hsdsQuery } from './query.ts';

/** What the standard's validators take for this version; words such as "HSDS 3.0" they take for version 1. */
const version = 'HSDS-UK-3.0';
const profile = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';

const lists: readonly HsdsListName[] = [
  'services',
  'service_at_locations',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
];

/** Serves Open Referral UK, HSDS-UK 3.0: for everybody, read only. */
export function serveHsds(app: OpenAPIHono, serving: Serving): void {
  const root = (context: Context) =>
    answerPublic(context, serving, {
      caching: serving.ownAddressCaching(),
      variant: 'root',
      make: async () =>
        JSON.stringify({ version, profile, openapi_url: `${serving.originOf(context)}/hsds/openapi.json` }),
    });
  serveReaders(app, '/hsds', root);
  serveReaders(app, '/hsds/', root);
  serveReaders(app, '/hsds/openapi.json', (context) =>
    answerPublic(context, serving, {
      caching: serving.ownAddressCaching(),
      variant: 'document',
      make: async () => JSON.stringify(hsdsDocument(`${serving.originOf(context)}/hsds`)),
    }),
  );
  for (const list of lists) {
    serveReaders(app, `/hsds/${list}`, (context) => answerList(context, serving, list));
    serveReaders(app, `/hsds/${list}/:id`, (context) => answerOne(context, serving, list));
  }
}

const searchOf = (context: Context) => new URL(context.req.url).search;

async function answerList(context: Context, serving: Serving, list: HsdsListName): Promise<Response> {
  const { hsds } = serving.catalogue;
  const query = hsdsQuery(hsdsEndpoints[list], searchOf(context));
  const variant = JSON.stringify(query);
  if (query.format === 'ndjson') return answerLines(context, serving, variant, () => hsds.all(list, query));
  return answerPublic(context, serving, { variant, make: async () => JSON.stringify(await hsds.page(list, query)) });
}

const oneNames: Readonly<Partial<Record<HsdsListName, readonly HsdsParameterName[]>>> = {
  organizations: hsdsEndpoints.organization,
};

async function answerOne(context: Context, serving: Serving, list: HsdsListName): Promise<Response> {
  const id = (context.req.param('id') ?? '').toLowerCase();
  const query = hsdsQuery(oneNames[list] ?? [], searchOf(context));
  return answerPublic(context, serving, {
    variant: JSON.stringify(query),
    async make() {
      const found = id.includes('\0') ? undefined : await serving.catalogue.hsds.one(list, id, query);
      if (found === undefined) {
        throw new ProblemError('record-not-found', `There is nothing with the id ${id} in ${list}.`);
      }
      return JSON.stringify(found);
    },
  });
}
