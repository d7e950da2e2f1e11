import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/languages.ts';
import { languageOf } from './text-language.ts';
import type { ToldRecord } from './text-language.ts';

interface DescribedRecord extends ToldRecord {
  readonly description?: string | undefined;
  readonly whoFor?: string | undefined;
}

/** On a card, what it is, in its own words; else whom it is for. */
export function descriptionTemplate(
  record: DescribedRecord,
  view: { readonly language: Language },
): TemplateResult | typeof nothing {
  const field = record.description ? 'description' : 'whoFor';
  const text = record[field];
  return text
    ? html`<p class="description" part="description" lang=${languageOf(record, field, view)} dir="auto">${text}</p>`
    : nothing;
}
