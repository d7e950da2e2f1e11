import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { hostedPageHeaders, privateCaching } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { isFramed } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { emergencyNote } from './emergency-note.ts';
import { recordAlone } from './hosted-elements.ts';
import type { HostedFiles } from './hosted-files.ts';
import { hostedLists } from './hosted-lists.ts';
import type { HostedList } from './hosted-lists.ts';
import { hostedWords } from './hosted-words.ts';
import { inProcessClient } from './in-process-client.ts';
import { otherList, pageAsked, pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';
import { framingOf, partnerOf } from './partner-look.ts';
import { languageLinks, residentsSurround } from './surround.ts';

/** A list that records can be kept from, and whose element shows it. */
interface KeptList {
  readonly list: HostedList['list'] | typeof otherList;
  readonly hosted: HostedList;
}

interface Kept extends KeptList {
  readonly slug: string;
}

const keptLists: readonly KeptList[] = hostedLists.flatMap((hosted): KeptList[] => [
  { list: hosted.list, hosted },
  ...(hosted.list === 'services' ? [{ list: otherList, hosted } as const] : []),
]);

const path = '/shortlist';

/** As many as the elements keep. */
const mostKept = 30;

/** The records that an address names, `services=lunch-club,food-bank&roles=driver`, each once, in its order. */
function keptIn(search: URLSearchParams): Kept[] {
  return keptLists
    .flatMap((kept) => {
      const slugs = new Set(search.getAll(kept.list).flatMap((value) => value.split(',')));
      return [...slugs].filter(canNameRecord).map((slug) => ({ ...kept, slug }));
    })
    .slice(0, mostKept);
}

/** The same records again, as an address says them. */
function searchOf(kept: readonly Kept[]): URLSearchParams {
  const search = new URLSearchParams();
  for (const { list } of keptLists) {
    const slugs = kept.filter((one) => one.list === list).map(({ slug }) => slug);
    if (slugs.length > 0) search.set(list, slugs.join());
  }
  return search;
}

/**
 * What somebody kept, on one page to read, print or send: the details of each record as its element tells them. It runs no
 * script, and the address, which says what somebody looked for, is told to nobody.
 */
export function serveShortlist(app: OpenAPIHono, serving: Serving, files: HostedFiles): void {
  for (const prefix of ['', '/p/:partner']) {
    serveReaders(app, `${prefix}${path}`, (context) => answer(context, serving, files));
  }
}

async function answer(context: Context, serving: Serving, files: HostedFiles): Promise<Response> {
  const kept = keptIn(new URL(context.req.url).searchParams);
  const asked = { ...pageAsked(context, isFramed(context)), search: searchOf(kept) };
  const renderer = await files.renderer();
  const partner = await partnerOf(serving.catalogue, asked.partner);
  const styleHashes = await Promise.all(hostedLists.map((hosted) => renderer.styleHash(hosted)));
  const { ancestors, frameOrigins } = framingOf(asked.framed, partner);
  const words = hostedWords[asked.language];
  return answerPageFromRecords(context, serving, {
    headers: { ...hostedPageHeaders({ ancestors, styleHashes }), 'Referrer-Policy': 'no-referrer' },
    caching: privateCaching,
    variant: JSON.stringify([asked.language, String(asked.search), styleHashes]),
    holdsFor: 'day',
    make: async () => {
      const origin = serving.originOf(context);
      const shown = await Promise.all(kept.map((one) => recordMarkup(serving, files, one, asked, origin)));
      const there = shown.filter((record) => record !== undefined);
      const gone = shown.length - there.length;
      return page({
        title: `${words.shortlist} - ${partner?.name ?? productName}`,
        styles: ['/assets/hosted/hosted.css', ...(partner === undefined ? [] : [partner.stylesheet])],
        framed: asked.framed,
        frameOrigins,
        surround: residentsSurround(asked, { path, partnerName: partner?.name }),
        head: html`<meta name="robots" content="noindex" />`,
        main: html`${await emergencyNote(serving, asked)} ${languageLinks(asked, path)}
          <h1>${words.shortlist}</h1>
          <p>${there.length > 0 ? words.shortlistAdvice : words.shortlistEmpty}</p>
          ${gone > 0 ? html`<p class="status">${words.gone(gone)}</p>` : ''} ${there}`,
      });
    },
  });
}

/** One record in a shadow root of its own; undefined where it is not in the directory any more. */
async function recordMarkup(
  serving: Serving,
  files: HostedFiles,
  { list, hosted, slug }: Kept,
  asked: PageAsked,
  origin: string,
): Promise<Html | undefined> {
  const renderer = await files.renderer();
  try {
    const rendered = await renderer.render(
      hosted,
      {
        linkTemplate: pageLink(asked, `/${hosted.list}/{slug}`),
        pageAddress: pageLink(asked, hosted.path),
        presets: {},
        headingLevel: 2,
      },
      {
        language: asked.language,
        // The element reads there which of its lists the record is of.
        address: `${origin}${pageLink(asked, `/${list}/${slug}`, new URLSearchParams(list === otherList ? { list } : {}))}`,
        slug,
        madeAt: serving.clock().toISOString(),
        client: inProcessClient(serving, asked.language),
      },
      origin,
    );
    const words = hostedWords[asked.language];
    return html`<div class="kept" lang="${asked.language}" dir="${asked.language === 'ar' ? 'rtl' : 'ltr'}">
      <template shadowrootmode="open"
        >${raw(rendered.styles)}
        <div class="root">${raw(recordAlone(rendered))}</div></template
      >
      <a href="${pageLink(asked, `/${list}/${slug}`)}"
        >${list === otherList ? words.organisations.name : words.names[list]}</a
      >
    </div>`;
  } catch (error) {
    if (error instanceof ProblemError && error.kind === 'record-not-found') return undefined;
    throw error;
  }
}
