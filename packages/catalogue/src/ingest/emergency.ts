import { emergencyRule } from './mapping-profile.ts';
import type { MappingField } from './mapping-profile.ts';
import { hasWords, plainWords } from './words.ts';

export interface EmergencyReading {
  /** The cell and the term that make it a service of the emergency, where one does. */
  occasion?: { field: MappingField; term: string };
  /** A term that stands in its figures only, which decides nothing but is worth a look. */
  mentioned?: string;
}

/** Longest first, so that the report quotes "COVID-19" and not "COVID". */
const terms = emergencyRule.terms.toSorted((one, other) => other.length - one.length);

/**
 * Whether a row is about a service that existed because of the COVID-19 emergency; the rule is {@link emergencyRule}.
 *
 * @param assured the month or day (YYYY-MM or YYYY-MM-DD) on which the row's facts stood, where known
 */
export function readEmergency(
  cells: Partial<Record<MappingField, string>>,
  assured: string | undefined,
): EmergencyReading {
  const month = assured?.slice(0, 7);
  if (month === undefined || month < emergencyRule.from || month > emergencyRule.until) return {};
  for (const field of emergencyRule.fields) {
    const term = termIn(cells[field]);
    if (term) return { occasion: { field, term } };
  }
  const mentioned = termIn(cells.facts);
  return mentioned ? { mentioned } : {};
}

function termIn(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const words = plainWords(cell);
  return terms.find((term) => hasWords(words, plainWords(term)));
}
