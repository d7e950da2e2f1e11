import { createHash } from 'node:crypto';
import { foldText } from './text/fold.ts';

/** Namespace of our record identifiers (RFC 9562, UUID version 5). It must never change. */
const namespace = Buffer.from('3f1c7a52b0c64f0e9d5a6f0d2e8b4c17', 'hex');
const longestSlug = 120;

/** The same kind and slug give the same identifier anywhere, so that an import done twice makes no second record. */
export function recordId(kind: string, slug: string): string {
  const bytes = createHash('sha1').update(namespace).update(`${kind}:${slug}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A slug of lower-case letters and digits, at most 120 characters, cut between words. A text without Latin letters or
 * digits gets one made from its hash, so that it is stable and never empty.
 */
export function slugify(text: string): string {
  const words = foldText(text.replaceAll('&', ' and ')).match(/[a-z0-9]+/g);
  if (words === null) return `n-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  let slug = words[0]!.slice(0, longestSlug);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longestSlug) break;
    slug += `-${word}`;
  }
  return slug;
}
