import type { OpenAPIHono } from '@hono/zod-openapi';
import { linkedData, lists } from '@vcs/catalogue';
import type { LinkedRecord } from '@vcs/catalogue';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { pageOf } from '../feeds/record-pages.ts';
import { hostedPageHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { isFramed } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import type { Serving } from '../serving.ts';
import { elementMarkup } from './element-markup.ts';
import { emergencyNote } from './emergency-note.ts';
import { hostedHead } from './head.ts';
import type { ElementSettings, RenderedElement } from './hosted-elements.ts';
import type { HostedFiles } from './hosted-files.ts';
import { hostedLists } from './hosted-lists.ts';
import type { HostedList } from './hosted-lists.ts';
import { hostedWords } from './hosted-words.ts';
import { inProcessClient } from './in-process-client.ts';
import { noPageNote, refusedNotes } from './notes.ts';
import { otherList, pageAsked, pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';
import { framingOf, partnerOf } from './partner-look.ts';
import type { PartnerLook } from './partner-look.ts';
import { languageLinks, residentsSurround } from './surround.ts';

type ShownList = HostedList['list'] | typeof otherList;

/** What both kinds of page, of a list and of a record, are made from. */
interface Asked {
  readonly hosted: HostedList;
  /** What the page lists, or what its record is of: an element may show another list than its own. */
  readonly list: ShownList;
  readonly asked: PageAsked;
  readonly partner: PartnerLook | undefined;
  /** Path of the page, without the partner. */
  readonly path: string;
  readonly slug: string | undefined;
  readonly origin: string;
}

/** A record as far as the page around it looks at it. */
interface ShownRecord {
  readonly slug: string;
  readonly name: string;
  readonly lang?: string;
  readonly description?: string | undefined;
  readonly organisation?: { readonly name: string };
}

const longestDescription = 300;

/**
 * The pages that the links in snippets lead to: every list and every record, rendered from the elements' own templates.
 * Complete without a script, by links and forms; with one the element takes over what is there. In a partner's look under
 * `/p/{partner}`, in a frame with `embed=1`.
 */
export function serveHostedPages(app: OpenAPIHono, serving: Serving, files: HostedFiles): void {
  for (const hosted of hostedLists) {
    for (const prefix of ['', '/p/:partner']) {
      serveReaders(app, `${prefix}${hosted.path}`, (context) => answer(context, serving, files, hosted));
      for (const list of listsOf(hosted)) {
        serveReaders(app, `${prefix}/${list}/:slug`, (context) => answer(context, serving, files, hosted, list));
      }
    }
  }
}

/** The lists whose records an element shows: its own, and with services organisations. */
function listsOf({ list }: HostedList): ShownList[] {
  return list === 'services' ? [list, otherList] : [list];
}

/** @param of the list of the record that the page is about */
async function answer(
  context: Context,
  serving: Serving,
  files: HostedFiles,
  hosted: HostedList,
  of?: ShownList,
): Promise<Response> {
  const slug = context.req.param('slug');
  const asked = pageAsked(context, isFramed(context), slug === undefined ? hosted : undefined);
  const renderer = await files.renderer();
  const partner = await partnerOf(serving.catalogue, asked.partner);
  const styleHash = await renderer.styleHash(hosted);
  const list = of ?? shownList(asked, hosted);
  const path = slug === undefined ? hosted.path : `/${list}/${slug}`;
  const { script } = files.scripts(hosted.element);
  return answerPageFromRecords(context, serving, {
    headers: hostedPageHeaders({
      ancestors: framingOf(asked.framed, partner).ancestors,
      styleHashes: [styleHash],
      // A worker may hand somebody on to the address that a service names: at a press of a button, and never else.
      ...(hosted.list === 'services' && { connects: 'https:' }),
    }),
    variant: JSON.stringify([asked.language, String(asked.search), styleHash, script]),
    caching: serving.ownAddressCaching(),
    // It says how long ago things were checked, and some of it what is open now.
    holdsFor: holdsForMinute(asked) ? 'minute' : 'day',
    make: () => make(serving, files, { hosted, list, asked, partner, path, slug, origin: serving.originOf(context) }),
  });
}

const holdsForMinute = (asked: PageAsked): boolean => asked.search.get('open') === 'now';

/** When a page says it was made: not to the second, so that the same page is made of the same bytes. */
function madeAt(now: Date, toTheMinute: boolean): string {
  return `${now.toISOString().slice(0, toTheMinute ? 16 : 13)}${toTheMinute ? '' : ':00'}:00.000Z`;
}

async function make(serving: Serving, files: HostedFiles, all: Asked): Promise<Html> {
  const { hosted, list, asked, partner, slug, origin } = all;
  const words = hostedWords[asked.language];
  const settings = settingsOf(all);
  const renderer = await files.renderer();
  const opening = {
    language: asked.language,
    address: `${origin}${pageLink(asked, all.path, elementSearch(all))}`,
    slug,
    madeAt: madeAt(serving.clock(), holdsForMinute(asked)),
    client: inProcessClient(serving, asked.language),
  };
  const rendered = await renderer.render(hosted, settings, opening, origin);
  const record = rendered.opened.opening.answer.record as ShownRecord | undefined;
  const [name, about] =
    list === otherList
      ? [words.organisations.name, words.organisations.description]
      : [words.names[list], words.descriptions[list]];
  // Whichever of its names it was asked for by, it is one page.
  const path = record === undefined ? all.path : `/${list}/${record.slug}`;
  const title = record === undefined ? name : [record.name, record.organisation?.name].filter(Boolean).join(', ');
  const description = record?.description?.slice(0, longestDescription) ?? about;
  return page({
    title: `${title} - ${partner?.name ?? productName}`,
    description,
    scripts: ['/assets/hosted/when-used.js'],
    styles: ['/assets/hosted/hosted.css', ...(partner === undefined ? [] : [partner.stylesheet])],
    framed: asked.framed,
    frameOrigins: framingOf(asked.framed, partner).frameOrigins,
    surround: residentsSurround(asked, { path: hosted.path, partnerName: partner?.name }),
    head: hostedHead({
      asked,
      origin,
      path,
      title,
      description,
      linkedData: linkedDataOf(all, rendered),
      element: files.scripts(hosted.element),
      unlisted: asked.framed || asked.search.size > 1 || asked.search.has('q') || asked.search.has('near'),
    }),
    main: html`${await emergencyNote(serving, asked)} ${languageLinks(asked, path)}
    ${refusedNotes(rendered, asked, path)} ${slug === undefined ? noPageNote(rendered, asked, path) : ''}
    ${elementMarkup(hosted, settings, rendered, { language: asked.language, text: name })}`,
  });
}

function settingsOf({ hosted, asked, partner }: Asked): ElementSettings {
  return {
    linkTemplate: pageLink(asked, `/${hosted.list}/{slug}`),
    pageAddress: pageLink(asked, hosted.path),
    // Each list opens with what it can be filtered by.
    presets: Object.fromEntries(
      Object.entries(partner?.presets ?? {}).filter(([name]) => name in lists[hosted.list].query.shape),
    ),
  };
}

/** What the element reads of an address: that of a record of another list than its own does not name that list. */
function elementSearch({ list, asked, slug }: Asked): URLSearchParams {
  return list === otherList && slug !== undefined ? new URLSearchParams({ list }) : asked.search;
}

/** What the page lists; its address was read with the names of that list. */
const shownList = ({ search }: PageAsked, { list }: HostedList): ShownList =>
  search.get('list') === otherList ? otherList : list;

function linkedDataOf({ hosted, list, origin }: Asked, { opened }: RenderedElement): object | undefined {
  const { record, page: found } = opened.opening.answer;
  if (record !== undefined) {
    return linkedData(list, record as LinkedRecord<typeof list>, { origin, pageOf });
  }
  if (found === undefined || found.items.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: found.total,
    itemListElement: found.items.map(({ slug, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: `${origin}${pageOf(list, slug) ?? hosted.path}`,
    })),
  };
}
