// `npm run verify`: the core journey on each friendly site in Firefox and WebKit, where they are installed.
import { inEveryOther, until } from '../../../.ci/steered-browsers/every-other.mjs';
import { createLab } from '../src/server.ts';
import { startApi } from '../test/api.ts';

const sites = [
  { page: 'council', element: 'vcs-directory', words: 'lunch' },
  { page: 'surgery', element: 'vcs-volunteer-roles', words: 'cooking' },
  { page: 'homes', element: 'vcs-premises-finder', words: 'kitchen' },
  { page: 'thcvs', element: 'vcs-events', words: 'forum' },
  { page: 'pinned', element: 'vcs-directory', words: 'lunch' },
  { page: 'revert', element: 'vcs-directory', words: 'lunch' },
];

async function journey(window, origin, { page, element, words }) {
  const root = `const root = document.querySelector('${element}')?.shadowRoot;`;
  const text = (part) => `${root} return root?.querySelector('[part~=${part}]')?.textContent.trim() ?? '';`;
  await window.goto(`${origin}/${page}`);
  await until(window, 'a list', text('card-link'));
  const before = await window.evaluate(text('count'));
  await window.evaluate(`${root} const field = root.querySelector('#words'); field.value = '${words}';
    field.dispatchEvent(new InputEvent('input', { bubbles: true })); field.form.requestSubmit(); return '';`);
  const other = `const count = root?.querySelector('[part~=count]')?.textContent.trim() ?? '';
    return count !== ${JSON.stringify(before)} && /^\\d+ [^…]*$/.test(count) && !/updating/i.test(count) ? count : '';`;
  const found = await until(window, 'a shorter list', `${root} ${other}`);
  const title = await window.evaluate(text('card-link'));
  await window.evaluate(`${root} root.querySelector('[part~=card-link]').click(); return '';`);
  const heading = await until(window, 'the record', text('detail-heading'));
  if (heading !== title) throw new Error(`Expected the record "${title}", found "${heading}".`);
  await window.evaluate(`${root} root.querySelector('[part~=back]').click(); return '';`);
  await until(window, 'the list again', `${root} return root.querySelector('[part~=detail-heading]') ? '' : 'gone';`);
  const after = await window.evaluate(text('count'));
  if (after !== found) throw new Error(`Expected ${found} as before, found ${after}.`);
  const left = await window.evaluate(
    'return document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);',
  );
  if (left !== '') throw new Error(`Expected nothing to be stored, found ${left}.`);
}

const api = await startApi({ data: 'examples' });
const lab = await createLab({ apiOrigin: api.origin });
try {
  await inEveryOther(sites.map((site) => [site.page, (window) => journey(window, lab.origin, site)]));
} finally {
  await lab.close();
  await api.close();
}
