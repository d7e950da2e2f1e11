import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { FakeCatalogue } from '../testing/fake-catalogue.ts';

const catalogue = new FakeCatalogue();
const app = await createApp({ catalogue });

describe('GET /directory', () => {
  it('shows services without a script', async () => {
    const text = await (await app.request('/directory')).text();
    assert.match(text, /<strong>1 service<\/strong>/);
    assert.match(text, /Tuesday lunch club \(example\)/);
    assert.match(text, /<form action="\/directory" method="get"/);
  });

  it('searches as its form asks, where empty choices mean all', async () => {
    await app.request('/directory?q=lunch&category=&ward=bow-east');
    assert.deepEqual(catalogue.searched.at(-1), {
      q: 'lunch',
      category: [],
      ward: ['bow-east'],
      page: 1,
      per_page: 20,
    });
  });

  it('leaves out what is not valid', async () => {
    await app.request('/directory?q=+&category=nothing&ward=nowhere&page=-1');
    assert.deepEqual(catalogue.searched.at(-1), { category: [], ward: [], page: 1, per_page: 20 });
    await app.request(`/directory?q=${'a'.repeat(300)}`);
    assert.equal(catalogue.searched.at(-1)?.q, 'a'.repeat(200));
    await app.request('/directory?q=lunch%00club');
    assert.equal(catalogue.searched.at(-1)?.q, 'lunch club');
  });

  it('links to the page before, with the same search', async () => {
    const text = await (await app.request('/directory?q=lunch&ward=bow-east&page=3')).text();
    assert.match(text, /href="\/directory\?q=lunch&amp;ward=bow-east&amp;page=2"/);
  });

  it('escapes what was searched for', async () => {
    const text = await (await app.request('/directory?q=%22%3E%3Cscript%3Ealert(1)')).text();
    assert.doesNotMatch(text, /<script>alert/);
  });
});
