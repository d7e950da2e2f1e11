/** What SPDX calls its own licence identifiers by; a name with a space is no identifier. */
const spdxIdentifier = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

/** The address of a licence that a record names: itself where it is one, that of SPDX for an identifier; else nothing. */
export function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined) return undefined;
  if (/^https?:\/\//.test(licence)) return licence;
  return spdxIdentifier.test(licence) && /[\d.]/.test(licence)
    ? `https://spdx.org/licenses/${licence}.html`
    : undefined;
}
