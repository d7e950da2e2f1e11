import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/languages.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { languageOf } from './text-language.ts';
import type { ToldRecord } from './text-language.ts';

/**
 * What a record says in its own words, each paragraph for itself, and marked with its language where that is another than
 * that of the words around it.
 */
export function ownWords(
  text: string | undefined,
  field: string,
  record: ToldRecord,
  view: { readonly language: Language },
): (string | TemplateResult)[] {
  const lang = languageOf(record, field, view);
  return paragraphs(text).map((paragraph) =>
    lang === nothing ? paragraph : html`<p class="measure" lang=${lang} dir="auto">${paragraph}</p>`,
  );
}
