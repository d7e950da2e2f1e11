import { hash } from 'node:crypto';

/**
 * A weak tag: the same records may come compressed in different ways.
 * @param parts what the answer depends on, such as the version of the data and the query
 */
export function entityTag(...parts: readonly [Uint8Array] | readonly (string | number)[]): string {
  const [first] = parts;
  const content = first instanceof Uint8Array ? first : parts.join('\0');
  return `W/"${hash('sha256', content, 'base64url').slice(0, 22)}"`;
}

/** Whether an If-None-Match header names the tag, by the weak comparison of RFC 9110, section 8.8.3.2. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (value: string) => value.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((candidate) => opaque(candidate) === opaque(tag));
}
