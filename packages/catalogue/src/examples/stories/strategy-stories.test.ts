import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exampleRecords } from '../records.ts';

const strategy = new URL('../../../../../../shared/reference/strategy-2020-2024.txt', import.meta.url);
const skip = existsSync(strategy) ? false : `no strategy at ${strategy.pathname}`;

const told = [...exampleRecords.stories, ...exampleRecords.projects].filter(({ example }) => !example);

/** Numbers as digits without separators: 2,924 and £1,895 become 2924 and 1895. */
function numbersIn(text: string): string[] {
  return (text.replaceAll(/(?<=\d),(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => number.length > 1);
}

const inWords: Readonly<Record<string, string>> = { twentyseven: '27', thirteen: '13', seventyone: '71', thirty: '30' };

describe('the stories and projects of the strategy', () => {
  it('are marked as facts with their source', () => {
    assert.ok(told.length >= 20);
    for (const { slug, source, assured } of told) {
      assert.match(source.name, /^VCS Strategy 2020-24, /, slug);
      assert.deepEqual(assured, { date: '2020-11' }, slug);
    }
  });

  it('give no figure that the strategy does not give', { skip }, () => {
    const given = new Set(numbersIn(readFileSync(strategy, 'utf8')));
    for (const record of told) {
      const text = JSON.stringify(
        'body' in record ? [record.summary, record.body, record.figures] : [record.description, record.funding],
      );
      for (const number of numbersIn(text)) assert.ok(given.has(number), `${record.slug}: ${number}`);
      const spelt = text.toLowerCase().match(/\b(?:twenty-seven|thirteen|seventy-one|thirty)\b/g) ?? [];
      for (const word of spelt) assert.ok(given.has(inWords[word.replace('-', '')]!), `${record.slug}: ${word}`);
    }
  });

  it('copy no sentence of it', { skip }, () => {
    const squeeze = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ');
    const original = squeeze(readFileSync(strategy, 'utf8'));
    for (const { slug, body } of exampleRecords.stories.filter(({ example }) => !example)) {
      for (const sentence of body.split(/(?<=[.?])\s+/)) {
        const plain = squeeze(sentence).trim();
        assert.ok(plain.split(' ').length < 8 || !original.includes(plain), `${slug}: ${sentence}`);
      }
    }
  });

  it('name nobody whom the strategy names', () => {
    assert.doesNotMatch(JSON.stringify(told), /Safia|Jama Omar|Sutcliffe|Halil|Biggs|Ronald/);
  });
});
