/* global document, location, window, HTMLAnchorElement, ResizeObserver */

/*
 * On a page of ours in a partner's frame: tells the partner's page how high it is, so that the frame needs no scroll bar
 * of its own. It answers whom it may and who asks; the partner's page asks where it runs our loader. And it leads out of
 * the frame whoever leaves our pages.
 */

const root = document.documentElement;
const allowed = (document.body.dataset.frameOrigins ?? '').split(' ');
const asked = new Set();

const tell = (origin) => {
  const pixels = Math.ceil(root.getBoundingClientRect().height);
  window.parent.postMessage({ vcs: 'height', pixels }, origin);
};

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== window.parent || data?.vcs !== 'height?') return;
  // A page without an origin, in a sandbox or a file, cannot be named, and what is said to nobody by name all could hear.
  if (origin === 'null') return;
  if (!allowed.includes('*') && !allowed.includes(origin)) return;
  asked.add(origin);
  tell(origin);
});

new ResizeObserver(() => asked.forEach(tell)).observe(root);

// Before anybody else hears of the press: the elements render links after the page has come.
window.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.href && !link.target && link.origin !== location.origin) link.target = '_top';
  },
  { capture: true },
);
