import type { LitElement } from 'lit';
import { scrollTo } from '../scroll/scroll-to.ts';

/** The card that was opened, and how far from the top of the window it stood. */
export interface OpenedCard {
  readonly card: HTMLElement;
  readonly top: number;
}

/** Moves focus to the heading of the record that has taken the place of the list, where it can be read. */
export async function focusRecord(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>("[part='detail-heading']")?.focus({ preventScroll: true });
  const detail = host.renderRoot.querySelector('.detail');
  const top = detail?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight / 2) detail?.scrollIntoView();
}

/** Moves focus back to the card that was opened, where it stood before. */
export function focusCard({ card, top }: OpenedCard): void {
  card.focus({ preventScroll: true });
  scrollTo(card, top);
}
