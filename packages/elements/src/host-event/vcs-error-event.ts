/** A question to the API failed; the element shows what still works. */
export class VcsErrorEvent extends Event {
  readonly error: unknown;
  /** What was being asked for. */
  readonly operation: 'search' | 'detail';

  constructor(error: unknown, operation: 'search' | 'detail') {
    super('vcs-error', { bubbles: true, composed: true });
    this.error = error;
    this.operation = operation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vcs-error': VcsErrorEvent;
  }
}
