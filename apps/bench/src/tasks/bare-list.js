/* global document */
/* The least that shows such a list, searches it and opens one: what the browser itself takes for that. */
const form = document.querySelector('[role=search]');
const list = document.querySelector('ul');
const count = document.querySelector('[part=count]');
const detail = document.querySelector('article');
const address = form.action;

const asked = async (url) => (await fetch(url)).json();
const withText = (name, text) => Object.assign(document.createElement(name), { textContent: text });

async function open(item) {
  const record = await asked(`${address}/${item.slug ?? item.id}`);
  const back = withText('a', 'Back');
  back.setAttribute('part', 'back');
  detail.replaceChildren(back, withText('h2', record.name), withText('p', record.description));
  list.replaceChildren();
}

async function show(words) {
  const { items, total } = await asked(words === '' ? address : `${address}?q=${encodeURIComponent(words)}`);
  count.textContent = `${total ?? items.length} found for “${words}”`;
  list.replaceChildren(
    ...items.map((item) => {
      const link = withText('a', item.name);
      link.setAttribute('part', 'card-link');
      link.addEventListener('click', () => void open(item));
      const row = document.createElement('li');
      row.append(link, withText('p', item.summary ?? item.description));
      return row;
    }),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(form.elements.namedItem('q').value);
});
void show('');
