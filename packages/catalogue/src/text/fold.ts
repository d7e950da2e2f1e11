const apostrophes = /['’‘‛ʼʻ`´′＇]/gu;
/** Accents of Latin, Greek and Cyrillic; vowel signs of Arabic and its stretching stroke; joiners. Signs of Bengali are letters to the eye and stay. */
const marks = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]/gu;
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
    .replace(marks, '')
    .replace(ligature, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
}
