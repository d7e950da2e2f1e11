/** Scrolls so that an element stands where it stood before: so many pixels from the top of the window. */
export function scrollTo(element: Element, top: number): void {
  const moved = element.getBoundingClientRect().top - top;
  if (moved !== 0) scroller(element)?.scrollBy({ top: moved, behavior: 'instant' });
}

/** What scrolls an element: the nearest scrolling box around it, through shadow roots, else the page. */
function scroller(element: Element): Element | null {
  let place: Element | null = element;
  while (place) {
    const parent: Element | null = place.assignedSlot ?? place.parentElement;
    const root = place.getRootNode();
    place = parent ?? (root instanceof ShadowRoot ? root.host : null);
    if (!place || place === document.body || place === document.documentElement) break;
    const scrolls = /auto|scroll/.test(getComputedStyle(place).overflowY);
    if (scrolls && place.scrollHeight > place.clientHeight) return place;
  }
  return document.scrollingElement;
}
