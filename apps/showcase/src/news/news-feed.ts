import type { Site } from '../frame/site.ts';
import { html, raw } from '../frame/html.ts';
import { newsUntil } from './news.ts';

/** The news as an Atom feed (RFC 4287). */
export function newsFeed({ content, address, day }: Pick<Site, 'content' | 'address' | 'day'>): string {
  const { year, event } = content.told.en;
  const news = newsUntil(content, day);
  const moment = (on: string): string => `${on}T09:00:00Z`;
  const document = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <id>${new URL('news.atom', address).href}</id>
    <title>News of the ${year.name}</title>
    <updated>${moment(news[0]?.day ?? content.readAt.slice(0, 10))}</updated>
    <author><name>${event?.organisation.name ?? year.name}</name></author>
    <link rel="self" type="application/atom+xml" href="${new URL('news.atom', address).href}" />
    <link rel="alternate" type="text/html" href="${new URL('news/', address).href}" />
    ${news.map(
      ({ id, day: on, title, text, path }) =>
        html`<entry>
          <id>${new URL(`news/#${id}`, address).href}</id>
          <title>${title}</title>
          <updated>${moment(on)}</updated>
          <link rel="alternate" type="text/html" href="${new URL(path, address).href}" />
          <content type="text">${text}</content>
        </entry>`,
    )}
  </feed> `;
  return String(html`${raw('<?xml version="1.0" encoding="utf-8"?>\n')}${document}`);
}
