import { canonicalJson } from '../backup/canonical-json.ts';
import type { CsvColumn } from './csv-columns.ts';

/** Says to spreadsheet programs that the text is UTF-8; without it they garble Bengali and even apostrophes. */
export const byteOrderMark = '\uFEFF';

/**
 * A spreadsheet program may run a text as a formula where it begins with one of these, the full-width forms included,
 * or with spaces or control characters before them (OWASP, "CSV Injection").
 */
const looksLikeFormula = /^[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A row that ends as RFC 4180 says. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

export function csvHeader(columns: readonly CsvColumn[]): string {
  return csvRow(columns.map(({ name }) => name));
}

/**
 * A cell for any value. Numbers and true or false stand bare; every other value is text in double quotes, and gets an
 * apostrophe in front where a spreadsheet program could take it for a formula. A list of texts is joined by `; `, a list
 * of objects is JSON.
 */
export function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = textOf(value);
  if (text === '') return '';
  return `"${(looksLikeFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return canonicalJson(value);
  if (value.length === 0) return '';
  return value.every((one) => typeof one !== 'object') ? value.join('; ') : canonicalJson(value);
}

/** What a record has at the place of a column. */
export function valueAt(record: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, field) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined,
    record,
  );
}
