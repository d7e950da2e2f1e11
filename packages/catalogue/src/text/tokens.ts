/**
 * The tokens that an engine stores and matches without knowing what they mean. A token is a mark, a colon and a word:
 *
 * - `w` the word anywhere, `s` its stem anywhere;
 * - `pw`, `ps` the same in a prominent place: the name, the organisation, a category, a ward;
 * - `nw`, `ns` the same in the name;
 * - `f` the word, a hyphen and how it is written, where that is not as it is folded: nobody asks for it, it is for suggestions;
 * - `r` a ring of synonyms anywhere, `nr` in the name; `c` a category.
 */
export type TokenMark = 'w' | 's' | 'pw' | 'ps' | 'nw' | 'ns' | 'f' | 'r' | 'nr' | 'c';

export function token(mark: TokenMark, word: string): string {
  return `${mark}:${word}`;
}
