import { paging } from './break-feed.ts';
import type { Breakage } from './break-feed.ts';

/** Feeds whose lists do not add up, do not lead to their items, or are not filtered as they should be. */
export const brokenPages: readonly Breakage[] = [
  { rule: 'page-envelope', how: 'a list is bare', breaks: paging('organizations', ({ contents }) => contents) },
  { rule: 'page-envelope', how: 'a list is nothing', breaks: paging('organizations', () => null) },
  ...['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty'].map((name) => ({
    rule: 'required-field' as const,
    how: `a page has no ${name}`,
    breaks: paging('organizations', (page) => ({ ...page, [name]: undefined })),
  })),
  { rule: 'wrong-type', how: 'a total is a text', breaks: paging('organizations', (page) => ({ ...page, size: '3' })) },
  { rule: 'wrong-type', how: 'a total is broken', breaks: paging('organizations', (page) => ({ ...page, size: 2.5 })) },
  {
    rule: 'number-range',
    how: 'a total is negative',
    breaks: paging('organizations', (page) => ({ ...page, size: -3 })),
  },
  {
    rule: 'wrong-type',
    how: 'contents is no list',
    breaks: paging('organizations', (page) => ({ ...page, contents: {} })),
  },
  {
    rule: 'wrong-type',
    how: 'an item is a text',
    breaks: paging('organizations', (page) => ({ ...page, contents: page.contents.map(() => 'an organisation') })),
  },
  {
    rule: 'page-number',
    how: 'every page is page 1',
    breaks: paging('services', (page) => ({ ...page, page_number: 1 })),
  },
  {
    rule: 'page-number',
    how: 'pages count from 0',
    breaks: paging('services', (page, number) => ({ ...page, page_number: number - 1 })),
  },
  {
    rule: 'page-size',
    how: 'size is what was asked for, not what is there',
    breaks: paging('services', (page, _, perPage) => ({ ...page, size: perPage })),
  },
  {
    rule: 'page-first',
    how: 'page 1 is not the first',
    breaks: paging('services', (page) => ({ ...page, first_page: false })),
  },
  {
    rule: 'page-first',
    how: 'every page is the first',
    breaks: paging('services', (page) => ({ ...page, first_page: true })),
  },
  {
    rule: 'page-last',
    how: 'no page is the last',
    breaks: paging('services', (page) => ({ ...page, last_page: false })),
  },
  {
    rule: 'page-last',
    how: 'every page is the last',
    breaks: paging('services', (page) => ({ ...page, last_page: true })),
  },
  {
    rule: 'page-empty',
    how: 'a page with items is empty',
    breaks: paging('services', (page) => ({ ...page, empty: true })),
  },
  {
    rule: 'page-total-pages',
    how: 'there is a page too many',
    breaks: paging('services', (page) => ({ ...page, total_pages: page.total_pages + 1 })),
  },
  {
    rule: 'page-total-pages',
    how: 'total_pages is rounded down',
    breaks: paging('services', (page, _, perPage) => ({
      ...page,
      total_pages: Math.floor(page.total_items / perPage),
    })),
  },
  {
    rule: 'page-total-items',
    how: 'there is an item too few',
    breaks: paging('services', (page) => ({ ...page, total_items: page.total_items + 1 })),
  },
  {
    rule: 'page-total-items',
    how: 'there is an item that is not counted',
    breaks: paging('services', (page) => ({ ...page, total_items: page.total_items - 1 })),
  },
  {
    rule: 'page-full',
    how: 'a page between others lacks an item',
    breaks: paging('services', (page, number) => {
      return number === 2 ? { ...page, size: page.size - 1, contents: page.contents.slice(1) } : page;
    }),
  },
  {
    rule: 'page-full',
    how: 'fewer are given than asked for',
    breaks: (feed) => {
      feed.perPage = (asked) => Math.min(asked, 3);
    },
  },
  {
    rule: 'per-page',
    how: 'per_page is ignored',
    breaks: (feed) => {
      feed.perPage = () => 20;
    },
  },
  {
    rule: 'page-repeats',
    how: 'an item is on two pages',
    breaks: (feed) => {
      const [first] = feed.data.services;
      paging('services', (page, number) => {
        return number === 2 ? { ...page, contents: [first, ...page.contents.slice(1)] } : page;
      })(feed);
    },
  },
  {
    rule: 'page-repeats',
    how: 'an item is twice on a page',
    breaks: paging('services', (page, number, perPage) => {
      return number === 1 && perPage === 5
        ? { ...page, contents: [...page.contents.slice(0, 1), ...page.contents.slice(0, -1)] }
        : page;
    }),
  },
  {
    rule: 'page-totals-differ',
    how: 'the second page counts otherwise',
    breaks: paging('services', (page, number) => (number === 2 ? { ...page, total_items: 13 } : page)),
  },
  {
    rule: 'page-past-end',
    how: 'there are items after the last page',
    breaks: (feed) => {
      const [first] = feed.data.taxonomies;
      paging('taxonomies', (page, number) => (number > page.total_pages ? { ...page, contents: [first] } : page))(feed);
    },
  },
  {
    rule: 'filters-cumulative',
    how: 'filters are joined by "or"',
    breaks: (feed) => {
      feed.join = (fits) => fits.some(Boolean);
    },
  },
  {
    rule: 'filters-cumulative',
    how: 'only the last filter counts',
    breaks: (feed) => {
      feed.join = (fits) => fits.at(-1) ?? true;
    },
  },
  {
    rule: 'filters-cumulative',
    how: 'only the first filter counts',
    breaks: (feed) => {
      feed.join = (fits) => fits[0] ?? true;
    },
  },
  ...['search', 'taxonomy_term_id', 'taxonomy_id', 'minimum_age', 'maximum_age'].flatMap((name) => [
    {
      rule: 'filter-misses' as const,
      how: `${name} finds nothing`,
      breaks: (feed: Parameters<Breakage['breaks']>[0]) => {
        feed.filters[name] = () => false;
      },
    },
    {
      rule: 'filter-ignored' as const,
      how: `${name} is ignored`,
      breaks: (feed: Parameters<Breakage['breaks']>[0]) => {
        feed.filters[name] = () => true;
      },
    },
  ]),
  {
    rule: 'proximity-order',
    how: 'proximity is the least distance',
    breaks: (feed) => {
      feed.filters.proximity = ({ minimum_age: age }, value) => Number(age) * 40 >= Number(value);
    },
  },
  {
    rule: 'status',
    how: 'two filters together fail',
    breaks: (feed) => {
      feed.reply = (reply, { query }) => (query.size > 3 && !query.has('postcode') ? { ...reply, status: 400 } : reply);
    },
  },
];
