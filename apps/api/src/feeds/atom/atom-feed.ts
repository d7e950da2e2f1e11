import { element, xmlText } from './xml.ts';

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface AtomEntry {
  /** UUID of the record. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
  readonly content: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly links: readonly AtomLink[];
  readonly rights: string;
}

export interface AtomFeed {
  /** UUID of the feed: the same for the same question, whatever the page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly author: string;
  readonly rights: string;
  readonly icon: string;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

const text = (name: string, value: string) => element(name, {}, xmlText(value));
const person = (name: string) => element('author', {}, text('name', name));
const link = ({ rel, href, type }: AtomLink) => element('link', { rel, href, type });

function entry({ lang, ...told }: AtomEntry): string {
  return element(
    'entry',
    { 'xml:lang': lang },
    [
      text('id', `urn:uuid:${told.id}`),
      text('title', told.title),
      text('updated', told.updated),
      text('published', told.published),
      ...told.authors.map(person),
      ...told.categories.map((category) => element('category', { term: category.term, label: category.label })),
      ...told.links.map(link),
      ...(told.summary === undefined ? [] : [text('summary', told.summary)]),
      element('content', { type: 'text' }, xmlText(told.content)),
      text('rights', told.rights),
    ].join(''),
  );
}

/** A page of a feed by RFC 4287 and, for its pages, RFC 5005. */
export function atomDocument(feed: AtomFeed): string {
  const parts = [
    text('id', `urn:uuid:${feed.id}`),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    text('updated', feed.updated),
    person(feed.author),
    text('rights', feed.rights),
    text('icon', feed.icon),
    ...feed.links.map(link),
    ...feed.entries.map(entry),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, parts.join('\n'))}\n`;
}
