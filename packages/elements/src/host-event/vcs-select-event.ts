/** The record that was chosen, as the list knows it. */
export interface SelectedRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A visitor chose a record. A host that cancels the event shows the record itself; else it opens in place. */
export class VcsSelectEvent extends Event {
  readonly record: SelectedRecord;

  constructor(record: SelectedRecord) {
    super('vcs-select', { bubbles: true, composed: true, cancelable: true });
    this.record = record;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vcs-select': VcsSelectEvent;
  }
}
