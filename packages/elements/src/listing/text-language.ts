import { nothing } from 'lit';
import type { Language } from '../language/languages.ts';

/** What an answer tells of the language of its texts. */
export interface ToldRecord {
  /** Language in which it was written. */
  readonly lang: string;
  /** By field, where a language was asked for: what is translated is in another than the record. */
  readonly texts?:
    Readonly<Record<string, { readonly lang: string; readonly machine?: boolean | undefined }>> | undefined;
}

/** The `lang` of one text of a record; nothing where it is that of the texts around it. */
export function languageOf(
  { lang, texts }: ToldRecord,
  field: string,
  { language }: { readonly language: Language },
): string | typeof nothing {
  const told = texts?.[field]?.lang ?? lang;
  return told === language ? nothing : told;
}
