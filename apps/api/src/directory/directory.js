/* global customElements, document, MutationObserver */

// The list that came with the page stays until the element has an answer of its own, so that the page is never empty, and
// for good where the element cannot get one. It also stays while somebody is using it.
const element = document.querySelector('vcs-directory');
const plain = document.getElementById('plain');

function swap() {
  if (plain.contains(document.activeElement)) return;
  element.hidden = false;
  plain.hidden = true;
}

customElements.whenDefined('vcs-directory').then(() => {
  const isFilled = () => element.shadowRoot.querySelector('[part~="card"], [part~="empty"]') !== null;
  const observer = new MutationObserver(() => {
    if (!isFilled()) return;
    observer.disconnect();
    swap();
  });
  if (isFilled()) swap();
  else observer.observe(element.shadowRoot, { childList: true, subtree: true });
});
