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

/**
 * What a visitor can do as long as that by which it is done is on its way: each action waits for it. Where it cannot be had,
 * links lead where they lead without us.
 *
 * @param come gets what does it; undefined where that cannot be had
 * @param retry asks for the list again, for which nothing may have to come: it is pressed where nothing can be reached
 */
export function earlyActions(
  come: () => Promise<VisitorActions | undefined>,
  retry: () => void,
): ListingActions<ListedRecord> {
  const atOnce = {
    retry,
    follow(record: ListedRecord, event: MouseEvent): void {
      if (asksForElsewhere(event)) return;
      event.preventDefault();
      const link = event.currentTarget as HTMLAnchorElement;
      void come().then((actions) => {
        if (actions) actions.follow(record, event, link);
        else if (link.href) location.assign(link.href);
      });
    },
  } as ListingActions<ListedRecord>;
  return new Proxy(atOnce, {
    get: (_, name: keyof ListingActions<ListedRecord>) =>
      atOnce[name] ?? (async (...given: unknown[]) => ((await come())?.[name] as Action | undefined)?.(...given)),
  });
}
