import type { OrganisationKind } from '@vcs/schema';
import { hasWords, oneLine, plainWords } from '../words.ts';
import { kindDenials, kindTerms } from './organisation-kind-terms.ts';

export interface OrganisationKindsReading {
  kinds: OrganisationKind[];
  /** Parts of the cell that name no kind we have. */
  unrecognised: string[];
  /** Parts that say charity without saying registered. */
  charities: string[];
}

const terms = kindTerms
  .flatMap(({ kind, terms }) => terms.map((term) => ({ kind, words: plainWords(term) })))
  .sort((one, other) => other.words.length - one.words.length);

/** The kinds a type such as "Registered charity; volunteering infrastructure" names; the rule is at {@link kindTerms}. */
export function readOrganisationKinds(cell: string): OrganisationKindsReading {
  const reading: OrganisationKindsReading = { kinds: [], unrecognised: [], charities: [] };
  for (const part of cell
    .split(/[;,/|\n]/)
    .map(oneLine)
    .filter(Boolean)) {
    const words = plainWords(part);
    const found = terms.find((term) => hasWords(words, term.words));
    if (!found || kindDenials.some((denial) => hasWords(words, denial))) {
      reading.unrecognised.push(part);
      continue;
    }
    if (!reading.kinds.includes(found.kind)) reading.kinds.push(found.kind);
    if (found.kind === 'registered-charity' && !hasWords(words, 'registered')) reading.charities.push(part);
  }
  return reading;
}
