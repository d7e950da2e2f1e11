import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { LitChangedError, litForPages } from './lit-for-pages.ts';

const lit = createRequire(createRequire(import.meta.url).resolve('@vcs/elements/directory'));
const modules = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element',
  'lit-html',
  'lit-element/lit-element.js',
  // Node has editions of its own, in a folder beside those for browsers.
].map((name) => lit.resolve(name).replace(/[\\/]node(?=[\\/][\w-]+\.js$)/, ''));

test('leaves out what the Lit that is installed has for other pages than ours', async () => {
  for (const path of modules) {
    const source = await readFile(path, 'utf8');
    const shorter = litForPages(path, source);
    assert.ok(shorter.length < source.length, path);
    assert.doesNotMatch(shorter, /PolyfillSupport|HydrateSupport|litNonce|ShadyCSS/, path);
  }
});

test('says which module has changed, and how', async () => {
  for (const path of modules) {
    assert.throws(
      () => litForPages(path, 'export { other as names };'),
      (error) => error instanceof LitChangedError && error.message.includes(path),
    );
  }
});

test('leaves the modules of others alone', () => {
  const source = 'const o=s.litElementPolyfillSupport;';
  assert.equal(litForPages('/packages/elements/dist/directory/define.js', source), source);
});
