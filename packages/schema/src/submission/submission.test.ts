import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  asLine,
  asParagraphs,
  changeRequest,
  decisionRequest,
  listingRequest,
  nominationRequest,
  referenceAlphabet,
  submissionReference,
  writtenTelephone,
  writtenWebAddress,
} from './index.ts';

const sender = { name: 'Amina Rahman', email: 'amina@example.org' };
const nomination = {
  year: 'awards-2027',
  category: 'quiet-hero',
  nominee: 'Joan Field',
  reason: 'She opens the hall every morning.',
};

describe('texts that the public writes', () => {
  test('lose control characters, turned letters and spare space, and nothing else', () => {
    assert.equal(
      asParagraphs(' One\r\n\r\n\r\n\r\nTwo\u0000\u202E\tthree  \n four\u2028five '),
      'One\n\nTwo three\nfour\nfive',
    );
    assert.equal(asLine('Joan\r\nField\u0007 '), 'Joan Field');
    assert.equal(asLine('আমিনা রহমান'), 'আমিনা রহমান');
    assert.equal(asLine('\u0645\u062D\u0645\u062F\u200F'), '\u0645\u062D\u0645\u062F\u200F', 'Arabic keeps its marks');
    assert.equal(asLine('lone \uD800 surrogate'), 'lone \uFFFD surrogate');
  });

  test('become telephone numbers and web addresses however people write them', () => {
    for (const written of ['020 7946 0101', ' 020-7946-0101', '(020) 7946 0101', '020.7946.0101']) {
      assert.equal(writtenTelephone.parse(written), '020 7946 0101', written);
    }
    assert.equal(writtenTelephone.parse('+44 (0)20 7946 0101'), '+44 (0)20 7946 0101');
    assert.ok(!writtenTelephone.safeParse('ask inside').success);
    assert.equal(writtenWebAddress.parse(' www.example.org/choir '), 'https://www.example.org/choir');
    assert.equal(writtenWebAddress.parse('http://example.org/'), 'http://example.org/');
    for (const wrong of ['our site', 'javascript:alert(1)', 'someone@example.org', 'choir']) {
      assert.ok(!writtenWebAddress.safeParse(wrong).success, wrong);
    }
  });

  test('tidied twice are the same', () => {
    for (const text of ['a\n\n\nb', ' \t\u200B x', 'e\u0301\n \n \nf', '\r\r\r', '\uFEFF\u00A0y']) {
      assert.equal(asParagraphs(asParagraphs(text)), asParagraphs(text), JSON.stringify(text));
    }
  });
});

describe('a submission', () => {
  test('of blanks only is empty', () => {
    const found = nominationRequest.safeParse({
      content: { ...nomination, nominee: ' \u0000 ' },
      sender,
      consent: true,
    });
    assert.deepEqual(
      found.error?.issues.map(({ path }) => path.join('.')),
      ['content.nominee'],
    );
  });

  test('is taken without a sender only where it suggests a change', () => {
    assert.ok(changeRequest.safeParse({ content: { about: 'Lunch club', text: 'It is on Mondays now' } }).success);
    assert.ok(!changeRequest.safeParse({ content: { text: 'It is on Mondays now' } }).success);
    assert.ok(!listingRequest.safeParse({ content: { name: 'New group' } }).success);
    assert.ok(!nominationRequest.safeParse({ content: nomination, consent: true }).success);
    assert.ok(!nominationRequest.safeParse({ content: nomination, sender, consent: false }).success);
    assert.ok(nominationRequest.safeParse({ content: nomination, sender, consent: true }).success);
  });

  test('tells all that is wrong at once', () => {
    const found = changeRequest.safeParse({ content: {}, sender: { name: 'Amina Rahman' } });
    assert.deepEqual(
      new Set(found.error?.issues.map(({ path }) => path.join('.'))),
      new Set(['content.text', 'content.about', 'sender.email', 'consent']),
    );
    for (const value of [null, undefined, 'x', 1, [], { content: null }, { content: 'x', sender: 1 }]) {
      assert.ok(!changeRequest.safeParse(value).success);
    }
  });

  test('has no place for a person in its content', () => {
    for (const field of ['email', 'sender', 'name']) {
      const content = { ...nomination, [field]: 'Amina Rahman' };
      assert.ok(!nominationRequest.safeParse({ content, sender, consent: true }).success, field);
    }
  });

  test('has a reference that can be read out on the telephone', () => {
    assert.ok(submissionReference.safeParse(referenceAlphabet.slice(0, 10)).success);
    assert.ok(submissionReference.safeParse(referenceAlphabet.slice(-10)).success);
    assert.equal(new Set(referenceAlphabet).size, 30);
    for (const mistaken of 'ILOU01abc-') assert.ok(!submissionReference.safeParse(`222222222${mistaken}`).success);
  });

  test('is decided without applying anything unless that is asked for', () => {
    assert.deepEqual(decisionRequest.parse({ status: 'accepted' }), { status: 'accepted', apply: false });
    assert.ok(!decisionRequest.safeParse({ status: 'received' }).success);
  });
});
