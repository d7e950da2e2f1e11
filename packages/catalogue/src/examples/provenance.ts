import { recordId } from '../record-identity.ts';

/** Something written in the example data that cannot be read. */
export class ExampleError extends Error {
  override name = 'ExampleError';
}

export const source = { name: 'Invented for the example data', licence: 'CC0-1.0' };

/** UTC; the day of records that nobody ever confirmed. */
export const inventedOn = '2026-03-02T09:00:00.000Z';

/** Leaves out what is undefined, so that a record holds only what is known. */
export function known<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

export function dates(checked: string): { createdAt: string; updatedAt: string } {
  const updatedAt = `${checked.length === 7 ? `${checked}-01` : checked}T09:00:00.000Z`;
  return { createdAt: updatedAt < inventedOn ? updatedAt : inventedOn, updatedAt };
}

/** What every invented record carries. `checked` is YYYY-MM-DD or YYYY-MM; `by` is the name of who confirmed it then. */
export function inventedBase(kind: string, slug: string, checked: string, by?: string) {
  return {
    id: recordId(kind, slug),
    slug,
    assured: by === undefined ? { date: checked } : { date: checked, by },
    source,
    example: true,
    ...dates(checked),
  };
}
