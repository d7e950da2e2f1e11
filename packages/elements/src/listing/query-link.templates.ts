import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asksForElsewhere } from './early-actions.ts';
import { hostedAddress } from './hosted-address.ts';
import type { ListingQuery } from './listing-query.ts';
import type { AnyView } from './listing-view.ts';

export interface QueryLink {
  readonly className: string;
  readonly part: string;
  /** Its name, where the content does not tell enough. */
  readonly label?: string;
  /** Whether it stands for what is shown now: the page of a list, or, where it says so, something else. */
  readonly current?: boolean | 'true';
  /** What a press does in place of going to the page. */
  press(): void;
}

/**
 * A control that asks for something else: a link where that is a page of its own, so that it works without script and can
 * be opened elsewhere; a button where it is none.
 */
export function queryLinkTemplate(
  view: Pick<AnyView, 'pageAddress' | 'language'>,
  query: ListingQuery,
  { className, part, label, current, press }: QueryLink,
  content: unknown,
): TemplateResult {
  const address = hostedAddress(view, query);
  const follow = (event: MouseEvent) => {
    if (asksForElsewhere(event)) return;
    event.preventDefault();
    press();
  };
  const name = label ?? nothing;
  const shown = current ? (current === 'true' ? current : 'page') : nothing;
  return address === undefined
    ? html`<button
        type="button"
        class=${className}
        part=${part}
        aria-label=${name}
        aria-current=${shown}
        @click=${press}
      >
        ${content}
      </button>`
    : html`<a href=${address} class=${className} part=${part} aria-label=${name} aria-current=${shown} @click=${follow}>
        ${content}
      </a>`;
}
