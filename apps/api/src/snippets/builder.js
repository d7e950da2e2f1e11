/* global document, location, history, XMLHttpRequest */

// Each choice shows at once; without this script the button does the same.
const form = document.getElementById('choices');
const said = document.getElementById('said');
let asking;
/** What is to be taken over; it waits where another choice breaks the asking off. */
const parts = new Set();

/** Says it to screen readers, also the same words again. */
const say = (words) => {
  said.textContent = '';
  setTimeout(() => (said.textContent = words), 50);
};

const showCopyButtons = () => {
  if (!navigator.clipboard) return;
  for (const place of document.querySelectorAll('.copy')) place.hidden = false;
};

/** Takes over parts of the page that the server makes for the choices. */
const follow = (...ids) => {
  for (const id of ids) parts.add(id);
  asking?.abort();
  const parameters = new URLSearchParams(new FormData(form));
  const address = `${location.pathname}?${parameters}`;
  asking = new XMLHttpRequest();
  asking.responseType = 'document';
  asking.open('GET', address);
  asking.addEventListener('load', ({ target: { response } }) => {
    if (response === null) return;
    const { placeholder } = response.getElementById('text');
    for (const id of parts) document.getElementById(id).replaceWith(document.adoptNode(response.getElementById(id)));
    parts.clear();
    document.getElementById('text').placeholder = placeholder;
    history.replaceState(null, '', address);
    showCopyButtons();
    say('The preview and the code have changed.');
  });
  asking.addEventListener('error', () => say('We could not be reached. Press “Show the code” to try again.'));
  asking.send();
};

form.addEventListener('change', ({ target }) => {
  if (target.id === 'accent') document.getElementById('own-accent').checked = true;
  if (target.name === 'element') follow('presets', 'result');
  else if (target.name === 'system') follow('fit', 'edition', 'result');
  else follow('result');
});

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copies]');
  if (button === null) return;
  const code = document.getElementById(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(code.textContent);
    say('Copied');
    button.firstChild.textContent = 'Copied';
  } catch {
    document.getSelection().selectAllChildren(code);
    say('Your browser did not allow copying. The code is selected: copy it with the keyboard.');
  }
});

showCopyButtons();
