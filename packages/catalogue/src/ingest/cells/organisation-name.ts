import { oneLine } from '../words.ts';

export interface OrganisationName {
  name: string;
  /** Initials, a former name or another name, where the cell gives one in brackets. */
  alternateName?: string;
}

/** "Name (INITIALS)", "Name (formerly Other name)" or a name alone. Brackets with anything else belong to the name. */
export function readOrganisationName(cell: string): OrganisationName {
  const text = oneLine(cell);
  const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  const [, name, bracket] = match ?? [];
  if (name === undefined || bracket === undefined) return { name: text };
  const other =
    /^(?:formerly(?: known as)?|previously(?: known as)?|also known as|known as|a\.?k\.?a\.?)\s+(.+)$/i.exec(bracket);
  if (other?.[1]) return { name, alternateName: other[1] };
  const initials = /^[\p{L}\p{N}&.’'-]{2,12}$/u.test(bracket) && (bracket.match(/\p{Lu}/gu) ?? []).length >= 2;
  return initials ? { name, alternateName: bracket } : { name: text };
}
