import type { Suggestion } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/languages.ts';
import type { SuggestionsTexts } from './listing-strings.ts';

export interface SuggestionsView {
  readonly items: readonly Suggestion[];
  /** Place of the one that the keys stand on; -1 where they stand in the field. */
  readonly active: number;
  readonly strings: SuggestionsTexts;
  readonly language: Language;
  choose(suggestion: Suggestion): void;
}

/** The list of suggestions; what is suggested, and what it is. */
export function suggestionsTemplate(view: SuggestionsView): TemplateResult | typeof nothing {
  const { items, active, strings, language, choose } = view;
  if (items.length === 0) return nothing;
  return html`<ul
    id="suggestions"
    role="listbox"
    part="suggestions"
    aria-label=${strings.suggestions}
    @pointerdown=${(event: Event) => event.preventDefault()}
  >
    ${items.map(
      (item, place) =>
        html`<li
          id="suggestion-${place}"
          role="option"
          part="suggestion"
          aria-selected=${place === active}
          @click=${() => choose(item)}
        >
          <span lang=${item.lang === language ? nothing : item.lang} dir="auto">${item.name}</span>
          <small>${aboutText(item, strings)}</small>
        </li>`,
    )}
  </ul>`;
}

function aboutText({ kind, organisation }: Suggestion, { suggestionKinds }: SuggestionsTexts): string {
  return [suggestionKinds[kind], organisation].filter(Boolean).join(' · ');
}
