import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Translations } from '@vcs/schema';
import { localise, shown, textRevision } from './localise.ts';
import { sampleOrganisation, sampleService, SampleWorld } from './testing/sample-world.ts';

const revision = textRevision('Lunch for all');
const translations: Translations = {
  bn: {
    name: { text: 'দুপুরের খাবার', revision: textRevision('Lunch'), machine: false },
    description: { text: 'সবার জন্য', revision: '000000000000', machine: true },
  },
  so: { description: { text: 'Qado', revision, machine: false } },
};
const record = { slug: 'lunch', lang: 'en', name: 'Lunch', description: 'Lunch for all', translations };

test('the revision is the beginning of the SHA-256 of the text', () => {
  assert.equal(textRevision('abc'), 'ba7816bf8f01');
});

test('texts are told in the language as far as they are translated, and each says in which it is', () => {
  assert.deepEqual(localise(record, 'so'), {
    slug: 'lunch',
    lang: 'en',
    name: 'Lunch',
    description: 'Qado',
    texts: { name: { lang: 'en' }, description: { lang: 'so' } },
  });
});

test('a translation of an earlier text is marked stale, one that nobody checked is marked too', () => {
  assert.deepEqual(localise(record, 'bn').texts, {
    name: { lang: 'bn' },
    description: { lang: 'bn', stale: true, machine: true },
  });
});

for (const [asked, found] of [
  ['bn-BD', 'bn'],
  ['syl', 'bn'],
  ['en-GB', 'en'],
  ['fr', 'en'],
] as const) {
  test(`a reader of ${asked} is given ${found}`, () => assert.equal(localise(record, asked).texts.name?.lang, found));
}

test('a part with translations of its own is told as records are, its lists line by line', () => {
  const criteria = ['Seen by many', 'Made by few'];
  const translations: Translations = {
    so: {
      name: { text: 'Mashruuca sannadka', revision: textRevision('Project of the year'), machine: false },
      criteria: {
        text: 'Dad badan ayaa arkay\nDad yar ayaa sameeyay',
        revision: textRevision(criteria.join('\n')),
        machine: false,
      },
    },
  };
  const category = { slug: 'project', name: 'Project of the year', criteria, translations };
  const plain = { slug: 'quiet-hero', name: 'Quiet hero', criteria: ['Seen by nobody'] };
  const year = { slug: 'awards', lang: 'en', name: 'Awards', categories: [category, plain] };
  assert.deepEqual(shown(year, 'so').categories, [
    {
      slug: 'project',
      name: 'Mashruuca sannadka',
      criteria: ['Dad badan ayaa arkay', 'Dad yar ayaa sameeyay'],
      texts: { name: { lang: 'so' }, criteria: { lang: 'so' } },
    },
    plain,
  ]);
  const [told] = shown(year).categories;
  assert.deepEqual(told, { slug: 'project', name: 'Project of the year', criteria });
});

test('an answer carries no translations, also inside, and is in the language asked for all through', () => {
  const hall = sampleOrganisation('Lantern Hall');
  const lunch = sampleService('Lunch', hall, { description: 'Lunch for all', translations });
  const chess = sampleService('Chess', hall);
  const world = new SampleWorld({ organisation: [hall], service: [lunch, chess] });
  const detail = world.detailOf(chess) as { related: { name: string; translations?: unknown }[] };
  assert.ok(detail.related[0]?.translations);
  assert.ok(!JSON.stringify(shown(detail)).includes('translations'));
  assert.equal(shown(detail).related[0]?.name, 'Lunch');
  assert.equal(shown(detail, 'bn').related[0]?.name, 'দুপুরের খাবার');
  const [entry] = world.entriesOf('service').filter(({ id }) => id === 'lunch');
  assert.ok(entry!.entry.tokens.includes('w:qado'), 'translations are found by their words');
});

test('categories are called what they are called in the language, and each says in which it is', () => {
  const food = { slug: 'food', label: 'Food' };
  const toldIn = (lang: string): unknown => shown({ slug: 'lunch', lang: 'en', categories: [food] }, lang).categories;
  assert.deepEqual(toldIn('ar'), [{ slug: 'food', label: 'الطعام', lang: 'ar' }]);
  assert.deepEqual(toldIn('syl'), [{ slug: 'food', label: 'খাবার', lang: 'bn' }]);
  assert.deepEqual(toldIn('fr'), [{ slug: 'food', label: 'Food', lang: 'en' }]);
  assert.deepEqual(shown({ slug: 'lunch', lang: 'en', categories: [food] }).categories, [food]);
});
