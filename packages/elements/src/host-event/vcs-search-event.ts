/** What was looked for. */
export interface SearchedFor {
  readonly q: string;
  /** Ticked values by filter, by the names that the API gives them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly page: number;
}

/** A visitor searched and the answer is shown. */
export class VcsSearchEvent extends Event {
  readonly query: SearchedFor;
  /** Records found, on all pages together. */
  readonly total: number;

  constructor(query: SearchedFor, total: number) {
    super('vcs-search', { bubbles: true, composed: true });
    this.query = query;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vcs-search': VcsSearchEvent;
  }
}
