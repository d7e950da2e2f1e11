import type { CSSResult, LitElement } from 'lit';
import type { AnyListing } from '../shortlist/any-listing.ts';

interface SuggestionsListener {
  view(): AnyListing;
  announce(text: string): void;
  adopt(styles: CSSResult): void;
}

type SuggestionsElement = LitElement & { readonly linkTemplate?: string | null | undefined };

/** Gets the suggestions with the first visit to the search field, of which each language has its own. */
export function suggestWhenVisited(host: SuggestionsElement, listener: SuggestionsListener): void {
  const root = host.renderRoot as ShadowRoot;
  let visited: unknown;
  const visit = async (target: unknown) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'words' || target === visited) return;
    visited = target;
    try {
      const { suggestAt } = await import('./suggestions-part.ts');
      listener.adopt(suggestAt(target, host, listener));
    } catch {
      // The field searches without them; perhaps they can be had at the next visit.
      visited = undefined;
    }
  };
  root.addEventListener('focusin', ({ target }) => void visit(target));
  // Somebody may have been there before this came.
  void visit(root.activeElement);
}
