/* global document, location, history, addEventListener */

// A site that swaps its content without loading a page, and keeps the view that somebody comes back to.
const place = document.getElementById('view');
const kept = new Map();

const make = (view) => {
  const content = document.createElement('div');
  const heading = document.createElement('h1');
  heading.textContent = view === 'help' ? 'Help' : 'About us';
  content.append(heading);
  if (view === 'help') content.append(document.createElement('vcs-directory'));
  return content;
};

const show = (view) => {
  if (!kept.has(view)) kept.set(view, make(view));
  place.replaceChildren(kept.get(view));
};

document.addEventListener('click', ({ target }) => {
  const view = target.closest('[data-view]')?.dataset.view;
  if (view === undefined) return;
  history.pushState(null, '', `?view=${view}`);
  show(view);
});
addEventListener('popstate', () => show(new URLSearchParams(location.search).get('view') ?? 'help'));
show('help');
