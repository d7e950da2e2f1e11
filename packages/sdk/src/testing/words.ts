/** The words of a text, as they are looked for: without case and accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const keptHyphens: Readonly<Record<string, string>> = {
  'step-free': 'step-free',
  'co-operative': 'co-operative',
  'co-working': 'co-working',
  'one-off': 'one-off',
  'short-term': 'short-term',
  'in-person': 'in person',
  'from-home': 'from home',
  'changing-places': 'Changing Places toilet',
  parking: 'Blue Badge parking',
  'enhanced-barred-list': 'enhanced with barred list',
};

/** The slug of a fixed list as words: `community-group` is "Community group". */
export function inWords(slug: string): string {
  const text = keptHyphens[slug] ?? slug.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
