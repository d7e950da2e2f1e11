import { intl } from './intl.ts';
import { locales } from './locales.ts';
import type { Language } from './languages.ts';

/** The name of a language by its tag; the tag itself where nobody knows a name. */
export function languageName(tag: string, language: Language, own: Readonly<Record<string, string>>): string {
  if (own[tag] !== undefined) return own[tag];
  try {
    return intl('DisplayNames', locales[language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
