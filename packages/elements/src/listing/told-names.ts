import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/languages.ts';

/** A name that the API tells, of a term, an area or an organisation. */
export interface ToldName {
  readonly name: string;
  /** What nobody told the language of is English, as the vocabularies are. */
  readonly lang?: string | undefined;
}

/** Puts names into words: `Food, Housing and 2 more`. */
export type WriteNames = (names: readonly string[]) => string;

/** What comes after the first list and shows names in words. */
export interface NamesTeller {
  readonly namesTemplate: typeof namesTemplate;
}

/** Stands on both sides of a number in a text, in whose place a name is put; no text has it. */
const mark = '\uE000';

/**
 * Names in words, each marked with its language where that is another than that of the words.
 * @param write puts the names into words: `Food, Housing and 2 more`
 * @param around shows the words; as they are where it is left out
 */
export function namesTemplate(
  names: readonly ToldName[],
  { language }: { readonly language: Language },
  write: WriteNames,
  around: (words: string) => unknown = (words) => words,
): TemplateResult {
  const parts = write(names.map((_, place) => `${mark}${place}${mark}`)).split(mark);
  return html`${parts.map((part, place) =>
    place % 2 === 0 ? part && around(part) : nameTemplate(names[Number(part)]!, language),
  )}`;
}

function nameTemplate({ name, lang = 'en' }: ToldName, language: Language): TemplateResult {
  return html`<bdi lang=${lang === language ? nothing : lang}>${name}</bdi>`;
}
