import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categories, categoryLabels, categoryWords, needLabels, needs, needWords } from './index.ts';

const scripts = { bn: /^[\p{Script=Bengali}\s]+$/u, so: /^[\p{Script=Latin}\s’-]+$/u, ar: /^[\p{Script=Arabic}\s]+$/u };

for (const [name, labels, terms] of [
  ['category', categoryLabels, categories],
  ['need', needLabels, needs],
] as const) {
  test(`every ${name} has a label of its own in Bengali, Somali and Arabic, in its script`, () => {
    assert.deepEqual(Object.keys(labels).sort(), terms.map(({ slug }) => slug).sort());
    for (const [lang, script] of Object.entries(scripts)) {
      const told = Object.values(labels).map((label) => label[lang as keyof typeof scripts]);
      for (const label of told) assert.match(label, script);
      assert.equal(new Set(told).size, told.length, lang);
    }
  });
}

test('a word for search is in one script: half of one and half of another finds nothing', () => {
  for (const word of [...Object.values(categoryWords), ...Object.values(needWords)].flat()) {
    assert.match(word, /^(?:[\p{Script=Bengali}\s]+|[a-z\s-]+)$/u);
  }
});
