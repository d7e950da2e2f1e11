import type { LitElement } from 'lit';
import type { ListedRecord } from './listing-kind.ts';
import type { ListingActions } from './listing-view.ts';
import type { VisitorActions } from './visitor-actions.ts';

type Action = (...given: unknown[]) => unknown;

/** Whether a visitor wants what a link leads to in another tab or window. */
export const asksForElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** Moves focus once what is to be shown is there. */
export async function focusIn(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** What can be done with what is there. */
interface AtOnce {
  /** Asks for the list again. Nothing may have to come for that: it is pressed where nothing can be reached. */
  retry(): void;
  /** Looks for words. */
  search(words: string): void;
}

/**
 * What a visitor can do as long as that by which it is done is on its way: each action waits for it. Where it cannot be had,
 * links lead where they lead without us, and words are looked for at once, which says what is wrong.
 *
 * @param come gets what does it; undefined where that cannot be had
 */
export function earlyActions(
  come: () => Promise<VisitorActions | undefined>,
  { retry, search }: AtOnce,
): ListingActions<ListedRecord> {
  const atOnce: Partial<ListingActions<ListedRecord>> = {
    retry,
    async type(words: string): Promise<void> {
      const actions = await come();
      if (actions) actions.type(words);
      else search(words);
    },
    async follow(record: ListedRecord, event: MouseEvent): Promise<void> {
      if (asksForElsewhere(event)) return;
      event.preventDefault();
      const link = event.currentTarget as HTMLAnchorElement;
      const actions = await come();
      if (actions) actions.follow(record, event, link);
      else if (link.href) location.assign(link.href);
    },
  };
  return new Proxy(atOnce as ListingActions<ListedRecord>, {
    get: (_, name: keyof ListingActions<ListedRecord>) =>
      atOnce[name] ?? (async (...given: unknown[]) => ((await come())?.[name] as Action | undefined)?.(...given)),
  });
}
