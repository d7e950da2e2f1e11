import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canBeDrawn, linesOf } from './lines.ts';

describe('the words of a picture', () => {
  it('are drawn where the font has their letters, with accents and signs too', () => {
    for (const text of ['One van, five groups', 'Hooyooyinka wax barta', 'Café “Zoë” – 2027']) {
      assert.ok(canBeDrawn(text), text);
    }
    for (const text of ['মায়েরা শিখলেন', 'One van, পাঁচটি দল', 'تعلمت الأمهات']) assert.ok(!canBeDrawn(text), text);
  });

  it('are broken into lines between words, and a word never within', () => {
    assert.deepEqual(linesOf('One van, five groups', 13), ['One van, five', 'groups']);
    assert.deepEqual(linesOf('Neighbourliness', 5), ['Neighbourliness']);
  });
});
