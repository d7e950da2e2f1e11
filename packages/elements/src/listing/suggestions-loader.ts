import type { CSSResult, LitElement } from 'lit';
import type { AnyListing } from '../shortlist/any-listing.ts';

interface SuggestionsListener {
  view(): AnyListing;
  announce(text: string): void;
  adopt(styles: CSSResult): void;
}

type SuggestionsElement = LitElement & { readonly linkTemplate?: string | null | undefined };

/** Gets the suggestions with the first visit to the search field. */
export function suggestWhenVisited(host: SuggestionsElement, listener: SuggestionsListener): void {
  const root = host.renderRoot as ShadowRoot;
  const visit = async (target: unknown) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'words') return;
    root.removeEventListener('focusin', visited);
    try {
      const { suggestAt } = await import('./suggestions-part.ts');
      listener.adopt(suggestAt(target, host, listener));
    } catch {
      // The field searches without them; perhaps they can be had at the next visit.
      root.addEventListener('focusin', visited);
    }
  };
  const visited = ({ target }: Event) => void visit(target);
  root.addEventListener('focusin', visited);
  // Somebody may have been there before this came.
  void visit(root.activeElement);
}
