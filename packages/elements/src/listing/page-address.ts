/**
 * Writes the address of the page. A frame without an address of its own has none to write, and some browsers refuse what
 * comes too often; what is shown stays all the same.
 */
export function writeAddress(address: string | URL, how: 'pushState' | 'replaceState'): void {
  try {
    history[how](history.state, '', address);
  } catch {
    // The address stays behind.
  }
}
