import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  frameSnippet,
  heightRule,
  linkSnippet,
  lookRule,
  markedBlockSnippet,
  pageAddress,
  policyLines,
  scriptTag,
  tagSnippet,
} from './index.ts';

const origin = 'https://data.example.org';
const placement = {
  origin,
  element: 'directory',
  text: 'Help & advice',
  attributes: { ward: 'bow-east poplar', free: '', lang: 'bn', 'heading-level': '3', 'url-state': '' },
};
const address = `${origin}/directory?ward=bow-east&amp;ward=poplar&amp;free=true&amp;lang=bn`;

test('every level leads to the hosted page that shows the same', () => {
  const link = `<a href="${address}">Help &amp; advice</a>`;
  assert.equal(linkSnippet(placement), `<p>${link}</p>`);
  assert.equal(
    markedBlockSnippet(placement),
    `<div data-vcs="directory" data-vcs-ward="bow-east poplar" data-vcs-free data-vcs-lang="bn" data-vcs-heading-level="3" data-vcs-url-state>\n  ${link}\n</div>`,
  );
  assert.equal(
    tagSnippet(placement),
    `<vcs-directory ward="bow-east poplar" free lang="bn" heading-level="3" url-state>\n  ${link}\n</vcs-directory>`,
  );
  assert.match(
    frameSnippet(placement),
    /^<iframe src="[^"]*&amp;free=true&amp;lang=bn&amp;embed=1" title="Help &amp; advice" /,
  );
});

test('a link that the script is to upgrade says too how the element fits into its page', () => {
  // What stands in url-state is the beginning of the names in the address, so the name that the element takes by itself.
  assert.equal(
    linkSnippet(placement, { isUpgraded: true }),
    `<p><a href="${address}&amp;heading-level=3&amp;url-state=directory">Help &amp; advice</a></p>`,
  );
});

test('what somebody types ends no attribute and no tag', () => {
  const text = '"><script>alert(1)</script>';
  for (const snippet of [linkSnippet, markedBlockSnippet, tagSnippet, frameSnippet]) {
    assert.doesNotMatch(snippet({ ...placement, text, attributes: { ward: text } }), /<script|"">/);
  }
});

test('an element that there is not is named, with those that there are', () => {
  assert.throws(() => pageAddress({ ...placement, element: 'directry' }), /one of directory.*found "directry"/);
});

test('the pinned edition comes with its integrity, and with its own policy', () => {
  const edition = { kind: 'pinned', version: '1.2.3', integrity: 'sha384-abc' } as const;
  assert.equal(
    scriptTag({ origin, edition }),
    `<script type="module" src="${origin}/1.2.3/vcs.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
  assert.match(policyLines({ origin, edition }), /trusted-types vcs-1\.2\.3;$/);
});

test('the evergreen edition has neither, and may upgrade links', () => {
  const edition = { kind: 'evergreen' } as const;
  assert.equal(
    scriptTag({ origin, edition, upgradesLinks: true }),
    `<script type="module" src="${origin}/v1/vcs.js" data-upgrade="links"></script>`,
  );
  assert.match(policyLines({ origin, edition }), /script-src .*;\nconnect-src .*;\ntrusted-types vcs-v1;$/);
  assert.match(heightRule('directory'), /^vcs-directory:not\(:defined\),\n\[data-vcs\] \{/);
});

test('a look is a rule with its colours; a colour of one’s own goes before', () => {
  assert.equal(lookRule('vcs-directory', 'plain'), '');
  assert.match(lookRule('vcs-directory', 'nhs'), /^vcs-directory \{\n {2}--vcs-accent: #005eb8;\n/);
  assert.equal(lookRule('.help', 'plain', '#8a1538'), '.help {\n  --vcs-accent: #8a1538;\n}');
});
