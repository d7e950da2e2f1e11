/** Between what has focus and what lies over the page, in pixels: the ring around the one, and some air. */
const gap = 12;

/** What stays at the lower edge of the window while the list moves under it. */
const covers = '.emergency, .to-shortlist .button';

/**
 * Moves the page where what has focus would lie under what stays at the lower edge (WCAG 2.2, 2.4.11). Scroll margins say
 * the same, but not every browser minds them when somebody presses Tab.
 */
export function keepFocusInSight({ shadowRoot }: HTMLElement): void {
  // A key is let go where focus has gone to. A pointer has hit what it can see, and the page must not move under it.
  shadowRoot!.addEventListener('keyup', (event) => uncover(event.composedPath()[0] as HTMLElement, shadowRoot!));
}

function uncover(target: HTMLElement, root: ShadowRoot): void {
  for (const cover of root.querySelectorAll(covers)) {
    const box = cover.getBoundingClientRect();
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const apart = box.left >= right || box.right <= left || box.top >= bottom + gap || box.bottom <= top;
    if (apart || cover.contains(target)) continue;
    // What is higher than the room that is left begins at the upper edge.
    const by = Math.min(bottom + gap - box.top, Math.max(0, top - gap));
    window.scrollBy({ top: by, behavior: 'instant' });
  }
}
