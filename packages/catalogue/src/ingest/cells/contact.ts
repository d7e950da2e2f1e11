import { contactDetails, phone as phoneSchema, webAddress } from '@vcs/schema';
import type { AccessMode, ContactDetails, Phone } from '@vcs/schema';
import { excerpt, oneLine } from '../words.ts';
import { readAccessModes } from './access-modes.ts';

export interface CellProblem {
  expected: string;
  found: string;
}

export interface ContactReading {
  contact: Partial<ContactDetails>;
  /** Ways of access that the words beside the addresses state. */
  access: AccessMode[];
  /** Web addresses that were written without https://, as they were completed. */
  completed: string[];
  problems: CellProblem[];
}

/** What the column is for; a column of telephone numbers holds nothing else. */
export type ContactColumn = 'contact' | 'phone' | 'email' | 'website';

/** Characters in a cell; as many as a note may have. */
const maximumLength = 2_000;

const emailSchema = contactDetails.shape.email.unwrap();

const schemePattern = /(?<![\w@.])[a-z][a-z0-9+-]*:\/[^\s;,<>"]*/gi;
const bareWebPattern =
  /(?<![\w@./-])(?:www\.[^\s;,<>()"]+|(?:[a-z0-9-]+\.)+(?:org|com|net|info|london|uk|eu)(?:\/[^\s;,<>()"]*)?)(?![\w@])/gi;
const emailPattern = /[^\s;,<>()":]*@[^\s;,<>()"]*/g;
const phonePattern = /(?<![\w£.])(?:\+|\(?0)[\d ().-]{5,}\d(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?(?!\w)/gi;
const labelPattern =
  /(?:\b(?:telephone|phone|tel|mobile|mob|helpline|e-?mail|mailto|web ?site|web|url|fax|t|m|e|w)\b\.?\s*(?:no\.?|number|address)?\s*[:.-]?)+/gi;
const labelledPhonePattern =
  /\b(?:telephone|phone|tel|mobile|mob)\b\.?\s*(?:no\.?|number)?\s*[:.]?\s*(\+?\(?\d[\d ().-]*)$/i;

/**
 * Telephone numbers, one e-mail address, one web address; whatever else the cell says becomes the note, in its words.
 * Parts of the cell stand between semicolons or line breaks. Something that sets out to be an address and is none is
 * a problem, not a note: nobody could use it.
 */
export function readContact(cell: string, column: ContactColumn): ContactReading {
  const reading: ContactReading = { contact: {}, access: [], completed: [], problems: [] };
  // Longer than any contact details; looking for addresses in it would take longer than it is worth.
  if (cell.length > maximumLength) {
    const expected = `at most ${new Intl.NumberFormat('en-GB').format(maximumLength)} characters`;
    reading.problems.push({ expected, found: excerpt(cell) });
    return reading;
  }
  const phones: Phone[] = [];
  const notes: string[] = [];
  for (const part of cell
    .split(/[;|\n]/)
    .map(oneLine)
    .filter(Boolean))
    readPart(part, column, reading, phones, notes);
  if (phones.length > 0) reading.contact.phones = phones;
  if (notes.length > 0) reading.contact.note = notes.join('; ');
  return reading;
}

function readPart(
  part: string,
  column: ContactColumn,
  reading: ContactReading,
  phones: Phone[],
  notes: string[],
): void {
  const { contact } = reading;
  let rest = part;
  let found = 0;
  const extra: string[] = [];
  const take = (pattern: RegExp, use: (token: string) => boolean) => {
    rest = rest.replace(pattern, (match) => {
      const token = match.replace(/[.,:!?'’)]+$/, '');
      if (!use(token)) return match;
      found += 1;
      return match.slice(token.length);
    });
  };
  const problem = (expected: string, token: string) => {
    reading.problems.push({ expected, found: excerpt(token) });
    return true;
  };

  take(schemePattern, (token) => {
    if (!webAddress.safeParse(token).success)
      return problem('a full web address that starts with https:// or http://', token);
    if (contact.website === undefined) contact.website = token;
    else if (contact.website !== token) extra.push(token);
    return true;
  });
  take(emailPattern, (token) => {
    if (token.startsWith('@') && column === 'contact') return false; // the name of an account elsewhere
    if (!emailSchema.safeParse(token).success) return problem('an e-mail address such as name@example.org', token);
    if (contact.email === undefined) contact.email = token;
    else if (contact.email !== token) extra.push(token);
    return true;
  });
  take(bareWebPattern, (token) => {
    const address = `https://${token}${token.includes('/') ? '' : '/'}`;
    if (!webAddress.safeParse(address).success)
      return problem('a full web address that starts with https:// or http://', token);
    reading.completed.push(address);
    if (contact.website === undefined) contact.website = address;
    else if (contact.website !== address) extra.push(address);
    return true;
  });
  let inPart: Phone | undefined;
  take(phonePattern, (token) => {
    const number = readPhone(token);
    if (!number) return false;
    if (!phones.some((known) => known.number === number.number)) phones.push(number);
    inPart = number;
    return true;
  });

  rest = rest.replace(/[\s,–-]+$/, '');
  const wrongPhone = labelledPhonePattern.exec(rest)?.[1] ?? (column === 'phone' && found === 0 ? rest : undefined);
  if (wrongPhone !== undefined) {
    problem('a telephone number of ten or eleven digits, such as 020 7946 0101', wrongPhone);
    return;
  }
  if (found === 0 && column === 'email') problem('an e-mail address such as name@example.org', part);
  else if (found === 0 && column === 'website')
    problem('a full web address that starts with https:// or http://', part);
  else if (found === 0) {
    notes.push(part);
    for (const mode of readAccessModes(part)) if (!reading.access.includes(mode)) reading.access.push(mode);
  } else {
    const words = oneLine(rest.replace(labelPattern, ' ').replace(/\b(?:or|and)\b|[,:–&/-]/gi, ' '));
    const bracket = /^\(([^()]+)\)$/.exec(words)?.[1];
    if (bracket && inPart && found === 1) inPart.description ??= bracket.slice(0, 200);
    else if (words !== '') notes.push(part);
    else notes.push(...extra);
  }
}

/** Ten or eleven digits that begin with 0, an old short Freephone number, or an international number. */
function readPhone(token: string): Phone | undefined {
  const [, number = '', extension] = /^(.*?)\s*(?:(?:x|ext\.?|extension)\s*(\d+))?$/i.exec(token) ?? [];
  const written = oneLine(number.replace(/^\((0\d*)\)/, '$1 ').replace(/[.-]/g, ' '));
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  const fits = written.startsWith('+')
    ? digits.length >= 8 && digits.length <= 15
    : /^0\d{9,10}$/.test(digits) || /^0(?:800|845|500)\d{4,6}$/.test(digits);
  const phone: Phone = { number: written, ...(extension ? { description: `Extension ${extension}` } : {}) };
  return fits && phoneSchema.safeParse(phone).success ? phone : undefined;
}
