import { lists } from '@vcs/catalogue';
import type { Context } from 'hono';
import type { HostedList } from './hosted-lists.ts';
import { pageLanguage } from './hosted-words.ts';
import type { PageLanguage } from './hosted-words.ts';

/** What an address of a hosted page says, beside which record or list it is for. */
export interface PageAsked {
  readonly language: PageLanguage;
  readonly framed: boolean;
  /** Slug of the partner in whose look it comes. */
  readonly partner: string | undefined;
  /** What the list is asked by, in one order and with nothing else; what is not valid is still there. */
  readonly search: URLSearchParams;
}

/** What an address may have beside the parameters of the API: a month, as a table, and a list as a map. */
const ownNames = ['month', 'view'];

/** The list that the page of services shows too, where `list` in its address names it. */
export const otherList = 'organisations';

/** What it is not asked by, and keeps for services. */
const keptNames = ['near', 'radius'];

function namesFor({ list }: HostedList, given: URLSearchParams): string[] {
  const other = list === 'services' && given.get('list') === otherList;
  return other
    ? [...Object.keys(lists[otherList].query.shape), 'list', ...keptNames]
    : [...Object.keys(lists[list].query.shape), ...ownNames];
}
/** What the page decides itself. */
const notAsked = ['lang', 'facets', 'per_page'];

/** As many values of an address are looked at. */
const mostValues = 50;
const longestValue = 200;

/**
 * Reads the address of a page. Other than the data API, a page never refuses one: people arrive with parameters of
 * newsletters and old links. What is not a parameter of ours is ignored.
 */
export function pageAsked(context: Context, framed: boolean, hosted?: HostedList): PageAsked {
  const given = new URL(context.req.url).searchParams;
  const names = hosted === undefined ? [] : namesFor(hosted, given);
  const search = new URLSearchParams();
  for (const name of names.filter((name) => !notAsked.includes(name)).sort()) {
    for (const value of new Set(given.getAll(name).slice(0, mostValues))) {
      const text = value.replaceAll('\0', ' ').trim().slice(0, longestValue);
      if (text !== '') search.append(name, text);
    }
  }
  return { language: pageLanguage(given.get('lang')), framed, partner: context.req.param('partner'), search };
}

/** What every link of a page takes along: the language, the frame and the partner's look. */
export function pageLink(
  { language, framed, partner }: Pick<PageAsked, 'language' | 'framed' | 'partner'>,
  path: string,
  search: URLSearchParams = new URLSearchParams(),
): string {
  const parameters = new URLSearchParams(search);
  if (language !== 'en') parameters.set('lang', language);
  if (framed) parameters.set('embed', '1');
  return [`${partner === undefined ? '' : `/p/${partner}`}${path}`, parameters].filter(String).join('?');
}
