import type { PublicList } from '@vcs/catalogue';

/** Pages that are there whatever the records say. A page that people may find through a search engine gets a row. */
export const fixedPages: readonly string[] = [
  '/',
  '/directory',
  '/premises',
  '/volunteer',
  '/events',
  '/suggest',
  '/suggest/listing',
  '/add-to-your-site',
  '/support',
  '/feeds/',
  '/reference/',
  '/licence',
  '/terms/volunteering',
];

/** The kinds of record that have a page each, and its path. A new kind of page gets a row. */
const pages: { readonly [List in PublicList]?: (slug: string) => string } = {
  organisations: (slug) => `/organisations/${slug}`,
  services: (slug) => `/services/${slug}`,
  spaces: (slug) => `/spaces/${slug}`,
  roles: (slug) => `/roles/${slug}`,
  events: (slug) => `/events/${slug}`,
};

export const listsWithPages = Object.keys(pages) as PublicList[];

/** Path of the page that shows a record to people, where there is one. */
export function pageOf(list: string, slug: string): string | undefined {
  return pages[list as PublicList]?.(slug);
}
