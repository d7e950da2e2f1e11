import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/languages.ts';

/** A name that the API tells, of a term or of an area. */
export interface ToldName {
  readonly name: string;
  /** What nobody told the language of is English, as the vocabularies are. */
  readonly lang?: string | undefined;
}

/** Stands on both sides of a number in a text, in whose place a name is put; no text has it. */
const mark = '\uE000';

/**
 * Names in words, each marked with its language where that is another than that of the words.
 * @param write puts the names into words: `Food, Housing and 2 more`
 */
export function namesTemplate(
  names: readonly ToldName[],
  { language }: { readonly language: Language },
  write: (names: readonly string[]) => string,
): TemplateResult {
  const parts = write(names.map((_, place) => `${mark}${place}${mark}`)).split(mark);
  return html`${parts.map((part, place) => (place % 2 === 0 ? part : nameTemplate(names[Number(part)]!, language)))}`;
}

function nameTemplate({ name, lang = 'en' }: ToldName, language: Language): TemplateResult {
  return html`<bdi lang=${lang === language ? nothing : lang}>${name}</bdi>`;
}
