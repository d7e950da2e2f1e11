/** A postcode or the beginning of one, in capitals: `E3 4PX`, `E3 4` (a sector) or `E3` (an outward code). */
export interface Postcode {
  /** As it is written: `E3 4PX`. */
  readonly text: string;
  /** `E3`. */
  readonly outward: string;
  /** `E3 4`; absent for an outward code alone. */
  readonly sector?: string;
  /** Whether all of it is given, so that it means one street or building. */
  readonly complete: boolean;
}

// Royal Mail's forms of an outward code: A9, A99, A9A, AA9, AA99, AA9A. Which letters are in use is not checked, as new
// ones come and as invented examples use letters that are not.
const outwardForm = '[A-Z]{1,2}[0-9][A-Z0-9]?';
const completeForm = new RegExp(`^(${outwardForm})([0-9])([A-Z]{2})$`);
const sectorForm = new RegExp(`^(${outwardForm}) ([0-9])$`);
const outwardOnlyForm = new RegExp(`^${outwardForm}$`);
/** The digit before the last two letters, typed as a letter O or I. */
const mistakenDigit = /^(.+)([OIL])([A-Z]{2})$/;

/**
 * Reads a postcode as people type it: any case, spaces, dots and hyphens anywhere ("e34px", "E3  4PX", "e3-4px."), a
 * letter O or I for the digit after the space ("E1 OAA"), or only its beginning ("E3", "E3 4"). Where a space is left out,
 * `E14` is the outward code E14, not the sector E1 4.
 *
 * @returns undefined for anything else
 */
export function readPostcode(typed: string): Postcode | undefined {
  const spaced = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{P}]+/gu, ' ')
    .trim();
  if (spaced.length > 16) return undefined;
  const joined = spaced.replaceAll(' ', '');
  const parts = completeForm.exec(joined) ?? completeForm.exec(withDigit(joined));
  if (parts) {
    const [, outward = '', digit = '', unit = ''] = parts;
    return { text: `${outward} ${digit}${unit}`, outward, sector: `${outward} ${digit}`, complete: true };
  }
  const [sector, outward] = sectorForm.exec(spaced) ?? [];
  if (sector && outward) return { text: sector, outward, sector, complete: false };
  return outwardOnlyForm.test(joined) ? { text: joined, outward: joined, complete: false } : undefined;
}

function withDigit(joined: string): string {
  return joined.replace(mistakenDigit, (_, start: string, letter: string, end: string) =>
    [start, letter === 'O' ? '0' : '1', end].join(''),
  );
}
