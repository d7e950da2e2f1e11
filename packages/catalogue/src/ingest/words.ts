/**
 * A text reduced to its words, so that two spellings of one thing compare equal: lower case, no accents, no
 * apostrophes, "&" as "and", any other punctuation as one space. Letters of every script are kept.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, (mark) => (/[\u0300-\u036f]/.test(mark) ? '' : mark))
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What an organisation is compared by: its plain words without a leading "the". */
export function nameKey(name: string): string {
  return plainWords(name).replace(/^the (?=.)/, '');
}

/** Whether `term` (plain words) stands in `text` (plain words) as whole words. */
export function hasWords(text: string, term: string): boolean {
  return ` ${text} `.includes(` ${term} `);
}

/** One line of text: the ends trimmed, every run of white space one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A cell as a report quotes it: one line, cut after `length` characters with its full length said. */
export function excerpt(text: string, length = 80): string {
  const line = oneLine(text);
  const characters = [...line];
  if (characters.length <= length) return `"${line}"`;
  return `"${characters.slice(0, length).join('')}…" (${new Intl.NumberFormat('en-GB').format([...text].length)} characters)`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
