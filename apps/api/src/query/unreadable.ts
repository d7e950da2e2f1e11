import type { InvalidParameter } from '@vcs/schema';

/** Reads a name or a value as browsers' forms write it, where a plus is a space; undefined where it is no text in UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/**
 * The parameters that hold no text. `URLSearchParams` would put other characters in the place of what it cannot read,
 * and no database keeps a NUL in a text, so that something else than what was asked for would be searched.
 * @param search the query of an address, with or without its question mark
 */
export function unreadableParameters(search: string): InvalidParameter[] {
  const invalid: InvalidParameter[] = [];
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const equals = pair.indexOf('=');
    const [rawName, rawValue] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    const name = decoded(rawName);
    const value = decoded(rawValue);
    const texts = { name: name ?? rawName, found: rawValue };
    if (name === undefined || value === undefined) {
      invalid.push({ ...texts, expected: 'text in UTF-8, percent-encoded (a percent sign itself is written %25)' });
    } else if (name.includes('\0') || value.includes('\0')) {
      invalid.push({ ...texts, expected: 'text without the NUL character' });
    }
  }
  return invalid;
}
