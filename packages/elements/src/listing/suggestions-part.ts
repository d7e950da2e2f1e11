// Comes when a visitor first goes to the search field.
import type { Suggestion, SuggestionList } from '@vcs/sdk';
import { render } from 'lit';
import type { CSSResult, LitElement } from 'lit';
import { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
import type { ListedRecord } from './listing-kind.ts';
import { withFilter } from './changed-query.ts';
import { tickedValues } from './listing-query.ts';
import type { AnyView, ListingActions } from './listing-view.ts';
import { enSuggestions } from './strings/en-suggestions.ts';
import { moved, stepOf, suggestedKinds } from './suggestion-list.ts';
import { suggestionsStyles } from './suggestions.styles.ts';
import { suggestionsTemplate } from './suggestions.templates.ts';

/** A pause in typing, in milliseconds, after which suggestions are asked for. */
const typingPause = 150;

/** Fewer letters say too little. */
const leastLetters = 2;

const mostSuggestions = 8;

type SuggestionsElement = LitElement & { readonly linkTemplate?: string | null | undefined };

/** What the suggestions need to know of the list, and what they do with it. */
type SuggestionsView = Pick<AnyView, 'kind' | 'query' | 'strings' | 'language' | 'filtersPart' | 'client'> & {
  readonly addressOf: (slug: string) => string | undefined;
  readonly actions: Pick<ListingActions<ListedRecord>, 'ask' | 'type' | 'submit' | 'open'>;
};

/** What the suggestions ask of their element. */
interface SuggestionsListener {
  view(): SuggestionsView;
  announce(text: string): void;
}

/**
 * Makes the search field a combobox: an editable one with a list, in which nothing is chosen but by the visitor.
 *
 * @returns the styles that it needs
 */
export function suggestAt(
  field: HTMLInputElement,
  element: SuggestionsElement,
  listener: SuggestionsListener,
): CSSResult {
  new Suggestions(field, element, listener).attach();
  return suggestionsStyles;
}

class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #element: SuggestionsElement;
  readonly #listener: SuggestionsListener;
  readonly #place = Object.assign(document.createElement('div'), { className: 'suggestions' });
  #items: readonly Suggestion[] = [];
  #active = -1;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(field: HTMLInputElement, element: SuggestionsElement, listener: SuggestionsListener) {
    this.#field = field;
    this.#element = element;
    this.#listener = listener;
  }

  attach(): void {
    const field = this.#field;
    // The role is for fields of text only. The browser's own cross to clear them goes: Escape does the same.
    field.type = 'text';
    field.role = 'combobox';
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', 'suggestions');
    field.after(this.#place);
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    field.addEventListener('blur', () => this.#close());
    // Searching at once, by a press of Enter or of the button, ends the suggesting.
    field.form?.addEventListener('submit', () => this.#close());
    this.#element.addEventListener('vcs-search', () => {
      // Both are said as one, after what the element says of the list.
      if (this.#items.length > 0 && field.isConnected) queueMicrotask(() => this.#announce());
    });
    this.#show([]);
    // What was searched for meanwhile needs none: they would cover what was found.
    if (field.value.trim() !== this.#listener.view().query.q) this.#typed();
  }

  #typed(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    const words = this.#field.value.trim();
    if (words.length < leastLetters) return this.#show([]);
    this.#typing = setTimeout(() => void this.#ask(words), typingPause);
  }

  async #ask(words: string): Promise<void> {
    const { path, filters } = this.#listener.view().kind;
    const { signal } = (this.#asking = new AbortController());
    const { lang } = this.#listener.view().query;
    const parameters = { q: words, kind: suggestedKinds(path, filters), limit: mostSuggestions, lang };
    try {
      const question = { path: ['suggest'], parameters, expects: 'items' };
      const found = await this.#listener.view().client?.request<SuggestionList>(question, { signal });
      if (signal.aborted || this.#root.activeElement !== this.#field) return;
      const { query } = this.#listener.view();
      // What is ticked already would change nothing.
      this.#show(found?.items.filter(({ kind, slug }) => !tickedValues(query, kind).includes(slug)) ?? []);
      this.#announce();
    } catch {
      // Without suggestions the search goes on as it is; when the directory cannot be reached, the list says so.
      if (!signal.aborted) this.#show([]);
    }
  }

  get #root(): ShadowRoot {
    return this.#field.getRootNode() as ShadowRoot;
  }

  #pressed(event: KeyboardEvent): void {
    const open = this.#items.length > 0;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return this.#typed();
      this.#show(this.#items, moved(this.#active, event.key === 'ArrowDown' ? 1 : -1, this.#items.length));
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      void this.#choose(this.#items[this.#active]!);
    } else if (event.key === 'Escape' && (open || this.#field.value)) {
      event.preventDefault();
      if (!open) {
        this.#field.value = '';
        this.#listener.view().actions.type('');
      }
      this.#close();
    } else if (/^(?:Arrow|Home|End)/.test(event.key) && this.#active >= 0) {
      // Back to writing.
      this.#show(this.#items);
    }
  }

  #close(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#show([]);
  }

  async #choose(suggestion: Suggestion): Promise<void> {
    this.#close();
    if (stepOf(suggestion, this.#listener.view().kind.path) === 'open') return this.#open(suggestion);
    const { query, actions, filtersPart } = this.#listener.view();
    filtersPart?.learn(suggestion.kind, suggestion.slug, suggestion.name, suggestion.lang);
    // The words were the beginning of its name: they have found what they were for.
    this.#field.value = '';
    actions.ask({ ...withFilter(query, suggestion.kind, suggestion.slug, true), q: '' });
  }

  async #open({ slug, name }: Suggestion): Promise<void> {
    const element = this.#element;
    const { actions, addressOf, kind } = this.#listener.view();
    try {
      const question = { path: [kind.path, slug], expects: kind.detailExpects };
      const record = await this.#listener.view().client!.request<ListedRecord>(question);
      if (!element.linkTemplate) return actions.open(record, this.#field);
      if (element.dispatchEvent(new VcsSelectEvent(record))) location.assign(addressOf(slug)!);
    } catch {
      // The list says what is wrong, or finds it by its name.
      this.#field.value = name;
      actions.type(name);
      actions.submit();
    }
  }

  #show(items: readonly Suggestion[], active = -1): void {
    this.#items = items;
    this.#active = active;
    const { strings, language } = this.#listener.view();
    const choose = (suggestion: Suggestion) => void this.#choose(suggestion);
    // A translation has these texts.
    const texts = { ...enSuggestions, ...strings };
    render(suggestionsTemplate({ items, active, language, strings: texts, choose }), this.#place);
    this.#field.setAttribute('aria-expanded', String(items.length > 0));
    if (active < 0) return this.#field.removeAttribute('aria-activedescendant');
    this.#field.setAttribute('aria-activedescendant', `suggestion-${active}`);
    this.#place.querySelector(`#suggestion-${active}`)!.scrollIntoView({ block: 'nearest' });
  }

  /** Says how many there are after what is said of the list, as one text. */
  #announce(): void {
    const { suggestionCount } = { ...enSuggestions, ...this.#listener.view().strings };
    const list = this.#root.querySelector("[aria-busy='false'] #count")?.textContent.trim();
    const suggestions = this.#items.length > 0 && suggestionCount(this.#items.length);
    if (suggestions) this.#listener.announce([list, suggestions].filter(Boolean).join('. '));
  }
}
