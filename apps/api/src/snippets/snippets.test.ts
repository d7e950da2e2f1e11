import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';

const folder = await mkdtemp(join(tmpdir(), 'snippets-'));
const file = { path: '1.4.0/vcs.js', raw: 200_000, brotli: 60_000, integrity: 'sha384-pinned' };
const pinned = { ...file, translations: {}, trustedTypesPolicy: 'vcs-1.4.0', supportedUntil: '2028-12-31' };
const manifest = JSON.stringify({
  version: '1.4.0',
  loader: { ...file, path: 'v1/vcs.js', brotli: 1900 },
  elements: { directory: { files: [{ ...file, path: 'v1/chunks/directory-11111111.js', brotli: 17_100 }], parts: [] } },
  pinned,
  trustedTypesPolicy: 'vcs-v1',
});
for (const [name, content] of Object.entries({
  'v1/vcs.js': 'loader',
  '1.4.0/vcs.js': 'pinned',
  '1.4.0/manifest.json': manifest,
  'manifest.json': manifest,
})) {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}
after(() => rm(folder, { recursive: true }));

const origin = 'https://data.example.org';
const at = async (now: string) =>
  createApp({
    catalogue: (await openSample()).catalogue,
    embedFolder: folder,
    publicUrl: origin,
    clock: () => new Date(now),
  });
const app = await at('2026-11-22T09:00:00Z');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What there is to copy, in order. */
async function codeOf(parameters: string): Promise<string[]> {
  const text = await (await app.request(`/add-to-your-site?${parameters}`)).text();
  return [...text.matchAll(/<code id="code-\d+"\s*>([^]*?)<\/code/g)].map(([, code]) => unescaped(code!));
}

describe('the page that puts snippets together', () => {
  it('gives the element, the script, the rule and the policy for plain HTML', async () => {
    const [element, script, styles, policy] = await codeOf('element=directory&ward=bow-east&free=1&lang=bn');
    const address = `${origin}/directory?ward=bow-east&amp;free=true&amp;lang=bn`;
    assert.equal(
      element,
      `<vcs-directory ward="bow-east" free lang="bn">\n  <a href="${address}">Find local help</a>\n</vcs-directory>`,
    );
    assert.equal(script, `<script type="module" src="${origin}/v1/vcs.js"></script>`);
    assert.match(styles!, /^vcs-directory:not\(:defined\)/);
    assert.match(policy!, /script-src https:\/\/data\.example\.org;/);
  });

  it('gives each system what its editor keeps', async () => {
    const [block] = await codeOf('system=wordpress&element=events&kind=training');
    assert.match(block!, /^<div data-vcs="events" data-vcs-kind="training">/);
    for (const system of ['localgov-drupal', 'umbraco']) {
      const [link, script] = await codeOf(`system=${system}`);
      assert.equal(link, `<p><a href="${origin}/directory">Find local help</a></p>`);
      assert.match(script!, / data-upgrade="links"><\/script>$/);
    }
    const [wix] = await codeOf('system=wix&element=volunteer-roles&expenses=1');
    assert.deepEqual(wix!.split('\n'), [
      `Server URL: ${origin}/v1/vcs.js`,
      'Tag name: vcs-volunteer-roles',
      'Attribute: expenses = true',
    ]);
    const [frame, , policy] = await codeOf('system=frame&element=premises-finder');
    assert.match(frame!, /^<iframe src="https:\/\/data\.example\.org\/premises\?embed=1" title="Find a room/);
    assert.equal(policy, `frame-src ${origin};\nscript-src ${origin};`);
  });

  it('hands to a link what the element is to have, since it has nothing else to go by', async () => {
    const fit = 'heading-level=3&url-state=1&ward=poplar';
    const [link] = await codeOf(`system=umbraco&element=events&${fit}`);
    assert.equal(
      link,
      `<p><a href="${origin}/events?ward=poplar&amp;heading-level=3&amp;url-state=events">See what’s on</a></p>`,
    );
    const [, , policy] = await codeOf(`system=umbraco&${fit}`);
    assert.match(policy!, /^script-src/);
    const [, , colours] = await codeOf(`system=localgov-drupal&look=govuk`);
    assert.match(colours!, /^vcs-directory \{/);
  });

  it('offers only what makes a difference where the site is made', async () => {
    const offered = async (system: string) => {
      const text = await (await app.request(`/add-to-your-site?system=${system}&url-state=1&heading-level=3`)).text();
      return ['heading-level', 'look', 'own-accent', 'url-state', 'edition'].filter((name) =>
        new RegExp(`name="${name}"`).test(text),
      );
    };
    assert.deepEqual(await offered('html'), ['heading-level', 'look', 'own-accent', 'url-state', 'edition']);
    assert.deepEqual(await offered('wix'), ['heading-level', 'edition']);
    assert.deepEqual(await offered('frame'), []);
    const [wix, beside] = await codeOf('system=wix&url-state=1&heading-level=3&look=nhs');
    assert.doesNotMatch(wix!, /url-state/);
    assert.match(wix!, /Attribute: heading-level = 3/);
    assert.doesNotMatch(beside!, /heading-level/);
  });

  it('shows for a frame the page that will be in it', async () => {
    const text = await (await app.request('/add-to-your-site?system=frame&element=events&lang=bn')).text();
    assert.match(text, /class="preview"\s+src="\/events\?lang=bn&amp;embed=1"/);
  });

  it('gives the newest release with its integrity value where one is asked for', async () => {
    const [, script, , policy] = await codeOf('edition=pinned');
    assert.match(script!, /src="https:\/\/data\.example\.org\/1\.4\.0\/vcs\.js" integrity="sha384-pinned" crossorigin/);
    assert.match(policy!, /trusted-types vcs-1\.4\.0;/);
  });

  it('puts the look and a colour of one’s own into the rule, and into the preview', async () => {
    const choices = 'look=nhs&own-accent=1&accent=%238A1538';
    const [, , styles] = await codeOf(choices);
    assert.match(styles!, /vcs-directory \{\n {2}--vcs-accent: #8a1538;\n {2}--vcs-muted: #4c6272;/);
    const preview = await (await app.request(`/add-to-your-site/preview?${choices}`)).text();
    const look = /href="(\/add-to-your-site\/look\.css[^"]*)"/.exec(preview)?.[1];
    const sheet = await app.request(unescaped(look!));
    assert.equal(sheet.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.ok(styles!.endsWith(await sheet.text()));
  });

  it('takes what somebody made up for nothing, and nothing that is typed for code', async () => {
    const typed = encodeURIComponent('"><script>alert(1)</script>');
    const text = await (
      await app.request(`/add-to-your-site?element=${typed}&ward=${typed}&accent=${typed}&own-accent=1&text=${typed}`)
    ).text();
    assert.doesNotMatch(text, /<script>alert|""></);
    const preview = await (await app.request(`/add-to-your-site/preview?text=${typed}`)).text();
    assert.doesNotMatch(preview, /<script>alert/);
    const [element] = await codeOf(`element=${typed}&ward=${typed}`);
    assert.match(element!, /^<vcs-directory>/);
  });

  it('shows the preview in a frame of its own, which nobody else may frame', async () => {
    const builder = await app.request('/add-to-your-site');
    assert.match(builder.headers.get('content-security-policy')!, /frame-src 'self'.*frame-ancestors 'none'/);
    const preview = await app.request('/add-to-your-site/preview?ward=poplar');
    assert.match(preview.headers.get('content-security-policy')!, /frame-ancestors 'self'/);
    const text = await preview.text();
    assert.match(text, /<vcs-directory ward="poplar">\s*<a href="\/directory\?ward=poplar"/);
    // Browsers ask for one that is not named, and everything stands in a landmark.
    assert.match(text, /<link rel="icon"/);
    assert.match(text, /<header class="banner"><p>/);
  });
});

describe('the data sheet', () => {
  it('says what loads from where and how much, and what is stored', async () => {
    const text = await (await app.request('/add-to-your-site/data-sheet')).text();
    assert.match(text, /19 kilobytes before the first result/);
    assert.match(text, /https:\/\/data\.example\.org\/v1\/vcs\.js/);
    assert.match(text, /Nothing\. No cookie, no storage/);
    const release = await (await app.request('/add-to-your-site/data-sheet?edition=pinned')).text();
    assert.match(release, /60 kilobytes before the first result\./);
    assert.match(release, /sha384-pinned/);
  });
});

describe('the support page', () => {
  it('lists each release with where it is, its integrity value and how long it is supported', async () => {
    const text = await (await app.request('/support')).text();
    assert.match(text, /runs version\s*<strong>1\.4\.0<\/strong>/);
    assert.match(text, /Until 31 December 2028/);
    assert.match(text, /https:\/\/data\.example\.org\/1\.4\.0\/vcs\.js/);
    assert.match(text, /sha384-pinned/);
  });

  it('says when the support of a release has ended', async () => {
    const later = await at('2029-01-01T00:00:01Z');
    assert.match(await (await later.request('/support')).text(), /Ended on 31 December 2028/);
  });
});
