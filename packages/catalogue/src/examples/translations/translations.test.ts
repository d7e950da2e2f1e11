import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textRevision } from '../../kinds/localise.ts';
import type { ExampleRecord } from '../example-records.ts';
import { exampleRecords } from '../records.ts';

const records: readonly ExampleRecord[] = Object.values(exampleRecords).flat();
const written = records.flatMap((record) =>
  Object.entries(record.translations ?? {}).flatMap(([lang, fields]) =>
    Object.entries(fields).map(([field, translation]) => ({ record, lang, field, ...translation })),
  ),
);

describe('the translations', () => {
  it('are of about 25 records, in Bengali, in Somali, and in English where they were written in another language', () => {
    assert.ok(new Set(written.map(({ record }) => record.id)).size >= 25);
    for (const lang of ['bn', 'so']) assert.ok(written.filter((item) => item.lang === lang).length >= 15, lang);
    const original = new Set(written.filter(({ lang }) => lang === 'en').map(({ record }) => record.lang));
    assert.deepEqual(original, new Set(['bn', 'so']));
  });

  it('are made from the text that the record has now, but for one that is stale', () => {
    const stale = written.flatMap(({ record, lang, field, revision }) => {
      const text = (record as unknown as Record<string, unknown>)[field];
      assert.ok(typeof text === 'string', `${record.slug}: expected a text in ${field}`);
      const now = textRevision(text);
      return now === revision ? [] : [`${record.slug} ${lang} ${field} is now ${now}`];
    });
    const fridge = exampleRecords.services.find(({ slug }) => slug === 'community-fridge');
    assert.deepEqual(stale, [`community-fridge bn description is now ${textRevision(fridge?.description ?? '')}`]);
  });

  it('of award categories are made from the text that they have now, with as many criteria', () => {
    for (const { slug, name, criteria, translations = {} } of exampleRecords.awardYears.flatMap(
      (year) => year.categories,
    )) {
      assert.deepEqual(Object.keys(translations), ['bn', 'so'], slug);
      for (const fields of Object.values(translations)) {
        assert.equal(fields['name']?.revision, textRevision(name), slug);
        assert.equal(fields['criteria']?.revision, textRevision(criteria.join('\n')), slug);
        assert.equal(fields['criteria'].text.split('\n').length, criteria.length, slug);
      }
    }
  });

  it('are in the script of their language', () => {
    for (const { record, lang, field, text } of written) {
      const bengali = /\p{Script=Bengali}/u.test(text);
      assert.equal(bengali, lang === 'bn', `${record.slug} ${field} in ${lang}`);
    }
  });
});
