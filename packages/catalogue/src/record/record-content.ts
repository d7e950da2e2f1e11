import type { AnyRecord } from './record-types.ts';

/** The same text for the same content, however its fields are ordered; when it was made and changed left out. */
export function contentOf(record: AnyRecord): string {
  const content: Partial<AnyRecord> = { ...record };
  delete content.createdAt;
  delete content.updatedAt;
  return JSON.stringify(content, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
