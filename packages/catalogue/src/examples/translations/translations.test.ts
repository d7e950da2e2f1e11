import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textRevision } from '../../kinds/localise.ts';
import { exampleRecords } from '../records.ts';

const written = Object.values(exampleRecords)
  .flat()
  .flatMap((record) =>
    Object.entries(record.translations ?? {}).flatMap(([lang, fields]) =>
      Object.entries(fields).map(([field, translation]) => ({ record, lang, field, ...translation })),
    ),
  );

describe('the translations', () => {
  it('are of about 25 records, in Bengali and in Somali', () => {
    assert.ok(new Set(written.map(({ record }) => record.id)).size >= 25);
    for (const lang of ['bn', 'so']) assert.ok(written.filter((item) => item.lang === lang).length >= 15, lang);
  });

  it('are made from the text that the record has now, but for one that is stale', () => {
    const stale = written.filter(({ record, field, revision }) => {
      const text = (record as unknown as Record<string, unknown>)[field];
      assert.ok(typeof text === 'string', `${record.slug}: expected a text in ${field}`);
      return textRevision(text) !== revision;
    });
    assert.deepEqual(
      stale.map(({ record, lang, field }) => `${record.slug} ${lang} ${field}`),
      ['community-fridge bn description'],
    );
  });

  it('are in the script of their language', () => {
    for (const { record, lang, field, text } of written) {
      const bengali = /\p{Script=Bengali}/u.test(text);
      assert.equal(bengali, lang === 'bn', `${record.slug} ${field} in ${lang}`);
    }
  });
});
