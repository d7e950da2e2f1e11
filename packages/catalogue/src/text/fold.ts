/** Signs that people type for an apostrophe. */
export const apostrophes = /['’‘‛ʼʻ`´′＇]/gu;
/**
 * What is not typed: accents of Latin, Greek and Cyrillic, vowel signs of Arabic and its stretching stroke, invisible
 * characters. The signs of Bengali are part of the spelling and stay.
 */
const unspoken = /\p{Cf}|[\u0300-\u036f]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]/gu;
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};
const ligature = new RegExp(`[${Object.keys(ligatures).join('')}]`, 'gu');

/**
 * Text with the differences taken out that people do not type: case, accents, apostrophes, compatibility forms, Arabic vowel
 * signs. Idempotent.
 */
export function foldText(text: string): string {
  return text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(unspoken, '')
    .replace(ligature, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
}
