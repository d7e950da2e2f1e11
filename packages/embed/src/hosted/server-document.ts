// The build puts these in the place of what only a browser has, in the elements for servers alone.

/** What of a document the elements look at before they are on a page. */
export const serverDocument = { baseURI: 'http://localhost/' };

/** Against which address relative ones are read, until it is set anew: rendering takes no turns. */
export function setPageAddress(address: string): void {
  serverDocument.baseURI = address;
}

/** On a server nothing has a size. */
export class ServerResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
