/** The address of an API, relative ones made whole and without a slash at its end; undefined where it is none. */
export function apiAddress(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    if (text && /^https?:$/.test(protocol)) return href.replace(/\/+$/, '');
  } catch {
    // Not an address: the caller says so.
  }
  return undefined;
}
