import type { ServiceQuery } from '@vcs/schema';
import { html } from 'hono/html';
import { linkFrom } from '../pages/framed.ts';
import type { Html } from '../pages/layout.ts';
import { pageAddress } from './page-query.ts';
import type { Unknown } from './page-query.ts';

const filters = {
  category: { one: 'a kind of help', every: 'every kind of help' },
  ward: { one: 'an area', every: 'all areas' },
} as const;

/** Says that a ward or a kind of help is not known, what is shown instead, and what was most likely meant. */
export function unknownNote({ filter, value, nearest }: Unknown, query: ServiceQuery, framed: boolean): Html {
  const { one, every } = filters[filter];
  const instead = query[filter].length === 0 ? ` This list is for ${every}.` : '';
  const meant = nearest && { ...query, [filter]: [...query[filter], nearest.slug] };
  return html`<p class="status">
    We do not know ${one} called “${value}”.${instead}
    ${
      meant === undefined
        ? ''
        : html` Did you mean <a href="${linkFrom(framed, pageAddress(meant, 1))}">${nearest!.label}</a>?`
    }
  </p>`;
}

/** Says that the list has no such page, and leads to the first. */
export function noPageNote(written: string, query: ServiceQuery, framed: boolean): Html {
  return html`<p class="status">
    There is no page ${written}. <a href="${linkFrom(framed, pageAddress(query, 1))}">Go to page 1</a>
  </p>`;
}

/** Says that nothing was found, and leads to everything. */
export function nothingNote({ q, category, ward }: ServiceQuery, framed: boolean): Html {
  const everything = html`<a href="${linkFrom(framed, '/directory')}">Show all services</a>`;
  if (q === undefined && category.length === 0 && ward.length === 0) {
    return html`<p>There are no services in the directory yet.</p>`;
  }
  const filtered = category.length > 0 || ward.length > 0;
  if (q === undefined) return html`<p>No services match these filters. ${everything}</p>`;
  return html`<p>No services match “${q}”${filtered ? ' with these filters' : ''}.</p>
    <p>Try fewer or simpler words, and check the spelling. ${everything}</p>`;
}
