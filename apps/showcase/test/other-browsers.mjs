// Part of `npm run verify`: the day of the showcase, from the first page to the programme, in Firefox and WebKit.
import { inEveryOther, until } from '../../../.ci/steered-browsers/every-other.mjs';
import { startApi } from '../src/build/example-api.ts';

const text = (selector) => `return document.querySelector(${JSON.stringify(selector)})?.textContent.trim() ?? '';`;

/** Until a script gives what is expected; a page that is still on its way gives something else. */
const expect = (window, what, script, expected) =>
  until(
    window,
    `${what} to be ${expected}`,
    `const found = (() => { ${script} })(); return ${expected}.test(found) ? found : '';`,
  );

const follow = (window, selector) =>
  window.evaluate(`document.querySelector(${JSON.stringify(selector)}).click(); return '';`);

async function theDay(window, site) {
  await window.goto(`${site}?preview=2027-05-15T14:10`);
  await expect(window, 'the sentence of the day', text('.hero .line'), /^It is today\./);
  await expect(window, 'what comes next', text('.next .part h3'), /^Sit with a funder$/);
  await expect(window, 'what is on', `return String(document.querySelectorAll('.now .part').length);`, /^4$/);
  await follow(window, '.day .onward');
  await expect(window, 'the programme', text('h1'), /^Programme$/);
  await expect(window, 'what is on', `return String(document.querySelectorAll('.part.is-on').length);`, /^4$/);
  await expect(
    window,
    'no scrolling sideways',
    `const page = document.documentElement; return String(page.scrollWidth - page.clientWidth);`,
    /^0$/,
  );

  const inElement = (script) => `const root = document.querySelector('vcs-events')?.shadowRoot; ${script}`;
  const count = `root?.querySelector('[part~=count]')?.textContent.trim() ?? ''`;
  const link = await window.evaluate(`return document.querySelector('.embed a')?.textContent.trim() ?? '';`);
  if (link === '') throw new Error('Expected a link in the place of the element before it has come.');
  await window.evaluate(`document.querySelector('.embed').scrollIntoView(); return '';`);
  await expect(window, 'all parts in the element', inElement(`return ${count};`), /^11 events/);
  await window.evaluate(
    inElement(`const field = root.querySelector('#words'); field.value = 'quiet';
    field.dispatchEvent(new InputEvent('input', { bubbles: true })); field.form.requestSubmit(); return '';`),
  );
  await expect(window, 'what was found in the element', inElement(`return ${count};`), /^1 event\b/);
}

async function otherLanguages(window, site) {
  for (const [language, days] of [
    ['bn', /^আর ১৬৫ দিন$/],
    ['so', /^Waxaa haray 165 maalmood$/],
  ]) {
    await window.goto(`${site}${language}/?preview=2026-12-01`);
    await expect(window, 'the days to go', text('.countdown'), days);
    await follow(window, '.menu a[href*="awards"]');
    await expect(
      window,
      'awards',
      `return String(document.querySelectorAll('.categories article').length || '');`,
      /^8$/,
    );
  }
}

async function everyPhase(window, site) {
  for (const [day, line] of [
    ['2026-12-01', /^Save the date/],
    ['2027-02-01', /^Who made a difference/],
    ['2027-03-10', /^The judges are reading/],
    ['2027-04-20', /^Meet the finalists/],
    ['2027-05-20', /^Here are the winners/],
  ]) {
    await window.goto(`${site}?preview=${day}`);
    await expect(window, `the sentence of ${day}`, text('.hero .line'), line);
  }
}

const api = await startApi();
const site = `${api.origin}/showcase/`;
try {
  await inEveryOther([
    ['every phase', (window) => everyPhase(window, site)],
    ['the day and its programme', (window) => theDay(window, site)],
    ['Bengali and Somali', (window) => otherLanguages(window, site)],
  ]);
} finally {
  await api.close();
}
