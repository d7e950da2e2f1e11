import { z } from 'zod';
import { phone } from '../contact.ts';
import { webAddress } from '../record.ts';

/*
 * What the public types. It is tidied before it is measured, so that a text means the same to whoever reads it: no
 * control characters, no invisible marks that turn the order of letters around, one kind of line end.
 */

/** Control characters other than line feed and tab. */
const control = /[^\P{Cc}\n\t]/gu;
/** Marks that turn the order of letters around, and the byte order mark. */
const invisible = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Several lines as people write them: at most one empty line between paragraphs, none at the ends. */
export function asParagraphs(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(control, '')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line: whatever parts words becomes one space. */
export function asLine(text: string): string {
  return asParagraphs(text).replace(/\s+/g, ' ');
}

/** A single line that the public writes. */
export const writtenLine = (longest: number) => z.string().overwrite(asLine).min(1).max(longest);

/** A longer text that the public writes, in plain paragraphs. */
export const writtenText = (longest: number) => z.string().overwrite(asParagraphs).min(1).max(longest);

/** As people write telephone numbers, in digits and spaces: `(020) 7946-0101` is `020 7946 0101`. */
export function asTelephone(text: string): string {
  const spaced = asLine(text).replace(/[-‐–./]+/g, ' ');
  return asLine(spaced.startsWith('(') ? spaced.replaceAll(/[()]/g, ' ') : spaced);
}

/** People leave out how a web address begins: `www.example.org` is `https://www.example.org`. */
export function asWebAddress(text: string): string {
  const line = asLine(text);
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(line) ? `https://${line}` : line;
}

export const writtenEmail = z.string().overwrite(asLine).pipe(z.email().max(254));
export const writtenTelephone = z.string().overwrite(asTelephone).pipe(phone.shape.number);
export const writtenWebAddress = z.string().overwrite(asWebAddress).pipe(webAddress);
