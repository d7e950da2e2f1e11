/** Milliseconds of reading after which the elements come by themselves. */
const reading = 5000;

/** What somebody does who begins to use the page. */
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'];

interface DataSaving {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Brings the elements of the directory once somebody uses the page and one of them is near, or has read for a while. The
 * page itself comes first, is whole without them and keeps their room; who saves data only gets what they go to.
 */
export function bringElements(): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-elements]')];
  const address = places[0]?.dataset['elements'];
  if (address === undefined) return;
  const { connection } = navigator as DataSaving;

  let asked = false;
  const bring = (): void => {
    if (asked) return;
    asked = true;
    near.disconnect();
    // The links in their places lead to the same; the room that was kept is not needed then.
    import(address).catch(() => {
      for (const place of places) place.classList.add('left-out');
    });
  };
  const near = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && bring(), {
    rootMargin: '50%',
  });
  const begin = (): void => {
    for (const sign of signs) removeEventListener(sign, begin);
    if (!asked) for (const place of places) near.observe(place);
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });
  if (connection?.saveData !== true) addEventListener('load', () => setTimeout(bring, reading));
}
