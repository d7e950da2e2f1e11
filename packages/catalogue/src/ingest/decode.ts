import { EmptyFileError, NotTextError, UnknownEncodingError } from './errors.ts';

export interface DecodedText {
  text: string;
  encoding: string;
}

/** First bytes of files that people take for a CSV file. */
const signatures: readonly { bytes: readonly number[]; kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'an Excel or LibreOffice workbook (or another zip file)' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'an empty zip file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Excel workbook (.xls)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF document' },
  { bytes: [0x1f, 0x8b], kind: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
];

/**
 * The text of a file. UTF-8 and UTF-16 are recognised by their byte order mark; without one UTF-16 by where its zero
 * bytes stand, UTF-8 by being valid. Anything else that is text is Windows-1252, which is what Excel writes for "CSV"
 * in the United Kingdom.
 *
 * @throws {EmptyFileError} no bytes, or white space alone
 * @throws {NotTextError} a workbook, archive, document or picture
 * @throws {UnknownEncodingError} text that is broken or in another encoding
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length === 0) throw new EmptyFileError(file);
  const signature = signatures.find((known) => startsWith(bytes, known.bytes));
  if (signature) throw new NotTextError(file, signature.kind);

  const decoded = decode(bytes, file);
  if (decoded.text.trim() === '') throw new EmptyFileError(file);
  if (hasControls(decoded.text)) throw new NotTextError(file, 'a file that is not text');
  return decoded;
}

function decode(bytes: Uint8Array, file: string): DecodedText {
  const marked = [
    { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8 with byte order mark' },
    { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16 LE' },
    { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16 BE' },
  ].find(({ mark }) => startsWith(bytes, mark));
  if (marked) {
    const text = decodeStrictly(bytes, marked.label);
    if (text === undefined)
      throw new UnknownEncodingError(file, `a mark of ${marked.encoding} before bytes that are not`);
    return { text, encoding: marked.encoding };
  }

  const unmarked = guessUtf16(bytes);
  if (unmarked) {
    const text = decodeStrictly(bytes, unmarked.label);
    if (text !== undefined) return { text, encoding: unmarked.encoding };
  }
  if (bytes.includes(0)) throw new NotTextError(file, 'a file that is not text');

  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  return decodeWindows1252(bytes, file);
}

function decodeWindows1252(bytes: Uint8Array, file: string): DecodedText {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (hasControls(text)) throw new NotTextError(file, 'a file that is not text');
  // Five byte values stand for nothing in Windows-1252; they decode to control characters, and mean another encoding.
  const unassigned = /[\u0080-\u009f]/.exec(text);
  if (unassigned) {
    const byte = unassigned[0].charCodeAt(0).toString(16).toUpperCase();
    throw new UnknownEncodingError(file, `the byte 0x${byte}, which none of them allows there`);
  }
  return { text, encoding: 'Windows-1252' };
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters of European scripts leave every second byte of UTF-16 zero. */
function guessUtf16(bytes: Uint8Array): { label: string; encoding: string } | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.5 && even < half * 0.05) return { label: 'utf-16le', encoding: 'UTF-16 LE' };
  if (even > half * 0.5 && odd < half * 0.05) return { label: 'utf-16be', encoding: 'UTF-16 BE' };
  return undefined;
}

/** Control characters that no sheet of text contains: all but tab, line feed, vertical tab, form feed, return. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
