import { mappingFields } from './mapping-profile.ts';
import type { MappingField } from './mapping-profile.ts';

/** A row for a test; what is left out is blank. */
export type WrittenRow = Partial<Record<MappingField, string>>;

/** A mapping sheet as CSV text, with the columns that the rows use, under their first names. */
export function writtenSheet(rows: readonly WrittenRow[], separator = ','): string {
  const columns = mappingFields.filter(
    ({ field, required }) => required || rows.some((row) => row[field] !== undefined),
  );
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ field }) => row[field] ?? ''))];
  const cell = (text: string) => (/["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join('');
}

/** A file as an import takes it. */
export function fileOf(content: string | Uint8Array, name = 'sheet.csv'): { name: string; bytes: Uint8Array } {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}
