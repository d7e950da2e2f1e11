/** A node of JSON-LD: what schema.org calls a thing, with its type and its properties. */
export interface LinkedNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A whole JSON-LD document about one record, as a page may embed it. */
export interface LinkedDocument extends LinkedNode {
  readonly '@context': 'https://schema.org';
  readonly '@id': string;
}

/** A record as a list shows it, or with any of what its detail adds. */
export type Known<Summary, Detail> = Summary & Partial<Omit<Detail, keyof Summary>>;

/** Where things are, as seen from outside. */
export interface LinkedAddresses {
  /** Where the world reaches the server, without a slash at the end. */
  readonly origin: string;
  /** Path of the page that shows a record to people, where there is one. */
  pageOf?(list: string, slug: string): string | undefined;
}

/** The address by which linked data names a record. It stays when the slug changes. */
export function nodeId({ origin }: LinkedAddresses, list: string, id: string): string {
  return `${origin}/feeds/json-ld/${list}/${id}`;
}

/** The node without what is not known: properties that are undefined and lists that are empty. */
export function node(type: string, properties: { readonly [property: string]: unknown }): LinkedNode {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

interface Identified {
  readonly id: string;
  readonly slug: string;
}

/** What every record is told by: its address as data, its identifier and the page that shows it. */
export function identity(addresses: LinkedAddresses, list: string, { id, slug }: Identified) {
  const path = addresses.pageOf?.(list, slug);
  return {
    '@id': nodeId(addresses, list, id),
    identifier: `urn:uuid:${id}`,
    url: path === undefined ? undefined : `${addresses.origin}${path}`,
  };
}

/**
 * JSON for a script element of a page: no text of a record can end the element or begin a comment, and no line separator
 * breaks an old reader.
 */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
