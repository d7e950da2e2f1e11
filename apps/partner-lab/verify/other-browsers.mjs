// `npm run verify`: the core journey on each friendly site in Firefox and WebKit, where they are installed.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createLab } from '../src/server.ts';
import { startApi } from '../test/api.ts';
import { openFirefox } from './firefox.mjs';
import { openWebKit } from './webkit.mjs';

const sites = [
  { page: 'council', element: 'vcs-directory', words: 'lunch' },
  { page: 'surgery', element: 'vcs-volunteer-roles', words: 'cooking' },
  { page: 'homes', element: 'vcs-premises-finder', words: 'kitchen' },
  { page: 'thcvs', element: 'vcs-events', words: 'forum' },
  { page: 'pinned', element: 'vcs-directory', words: 'lunch' },
  { page: 'revert', element: 'vcs-directory', words: 'lunch' },
];

const browsers = {
  Firefox: { file: process.env.VCS_FIREFOX ?? '/usr/bin/firefox', open: openFirefox },
  WebKit: {
    file: process.env.VCS_WEBKIT ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    open: openWebKit,
  },
};

/** Until a script gives something. */
async function until(window, what, script) {
  for (let tries = 0; tries < 600; tries += 1) {
    const given = await window.evaluate(script);
    if (given) return given;
    await wait(50);
  }
  throw new Error(`Expected ${what}, and waited for 30 seconds.`);
}

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
  for (const [name, { file, open }] of Object.entries(browsers)) {
    if (!existsSync(file)) {
      console.log(`Left out: ${name}, which is not installed.`);
      continue;
    }
    const window = await open(file);
    try {
      for (const site of sites) {
        try {
          await journey(window, lab.origin, site);
          console.log(`✔ ${name}: ${site.page}`);
        } catch (error) {
          console.error(`✖ ${name}: ${site.page}: ${error.message}`);
          process.exitCode = 1;
        }
      }
    } finally {
      await window.close();
    }
  }
} finally {
  await lab.close();
  await api.close();
}
