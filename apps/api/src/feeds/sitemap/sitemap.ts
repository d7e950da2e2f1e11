import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerList, lists, publicLists } from '@vcs/catalogue';
import type { Catalogue, PublicList, PublishedRecord } from '@vcs/catalogue';
import { answerPublic } from '../../http/answer-public.ts';
import { serveReaders } from '../../http/methods.ts';
import { ProblemError } from '../../problem/errors.ts';
import { noParameters } from '../../query/no-parameters.ts';
import type { Serving } from '../../serving.ts';
import { element, xmlText } from '../atom/xml.ts';
import { fixedPages, listsWithPages, pageOf } from '../record-pages.ts';

const contentType = 'application/xml; charset=utf-8';
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** No sitemap may hold more (sitemaps.org). */
export const mostAddresses = 50_000;

const recordsAtATime = 2000;

interface SitemapEntry {
  readonly path: string;
  /** UTC */
  readonly changed?: string;
}

async function recordPages(catalogue: Catalogue, list: PublicList): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  const { kind } = publicLists[list];
  for (let after: string | undefined; ;) {
    const records: PublishedRecord[] = await catalogue.published(kind, after, recordsAtATime);
    for (const { slug, updatedAt } of records) {
      const path = pageOf(list, slug);
      if (path !== undefined) entries.push({ path, changed: updatedAt });
    }
    if (records.length < recordsAtATime) return entries;
    after = records.at(-1)!.slug;
  }
}

/** Roles have pages only on the days on which they are on show, as their list has them. */
async function rolePages(catalogue: Catalogue, now: Date): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  for (let page = 1; ; page += 1) {
    const { items, pages } = await answerList(
      catalogue,
      'roles',
      lists.roles.query.parse({ page, per_page: 100 }),
      now,
    );
    entries.push(...items.map(({ slug, updatedAt }) => ({ path: pageOf('roles', slug)!, changed: updatedAt })));
    if (page >= pages) return entries;
  }
}

async function allPages({ catalogue, clock }: Serving): Promise<SitemapEntry[]> {
  const pages = await Promise.all(
    listsWithPages.map((list) => (list === 'roles' ? rolePages(catalogue, clock()) : recordPages(catalogue, list))),
  );
  return [...fixedPages.map((path) => ({ path })), ...pages.flat()];
}

function document(name: 'urlset' | 'sitemapindex', parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(name, namespace, parts.join('\n'))}\n`;
}

function located(name: 'url' | 'sitemap', address: string, changed: string | undefined): string {
  const lastChange = changed === undefined ? '' : element('lastmod', {}, xmlText(changed));
  return element(name, {}, `${element('loc', {}, xmlText(address))}${lastChange}`);
}

function latest(entries: readonly SitemapEntry[]): string | undefined {
  return entries
    .map(({ changed }) => changed)
    .filter((changed) => changed !== undefined)
    .sort()
    .at(-1);
}

/**
 * The sitemap of these pages, or the list of sitemaps where they are too many for one.
 * @param most how many addresses one sitemap holds
 */
export function sitemap(entries: readonly SitemapEntry[], origin: string, most = mostAddresses): string {
  if (entries.length <= most) return sitemapPart(entries, origin);
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, part) =>
    located('sitemap', `${origin}/sitemaps/${part + 1}.xml`, latest(entries.slice(part * most, (part + 1) * most))),
  );
  return document('sitemapindex', parts);
}

function sitemapPart(entries: readonly SitemapEntry[], origin: string): string {
  return document(
    'urlset',
    entries.map(({ path, changed }) => located('url', `${origin}${path}`, changed)),
  );
}

/** The addresses of all pages that people may find, for search engines (sitemaps.org 0.9). */
export function serveSitemap(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/sitemap.xml', (context) => {
    noParameters(new URL(context.req.url).search);
    return answerPublic(context, serving, {
      contentType,
      holdsFor: 'day',
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => sitemap(await allPages(serving), serving.originOf(context)),
    });
  });

  serveReaders(app, '/sitemaps/:part', (context) => {
    noParameters(new URL(context.req.url).search);
    const part = Number(/^([1-9]\d{0,4})\.xml$/.exec(context.req.param('part') ?? '')?.[1]);
    return answerPublic(context, serving, {
      contentType,
      holdsFor: 'day',
      caching: serving.ownAddressCaching(),
      variant: '',
      make: async () => {
        const entries = Number.isNaN(part) ? [] : await allPages(serving);
        const own = entries.slice((part - 1) * mostAddresses, part * mostAddresses);
        if (entries.length <= mostAddresses || own.length === 0) {
          throw new ProblemError('unknown-address', 'There is no such sitemap. See /sitemap.xml.');
        }
        return sitemapPart(own, serving.originOf(context));
      },
    });
  });
}
