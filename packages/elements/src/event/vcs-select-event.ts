import type { ServiceSummary } from '@vcs/sdk';

/** A visitor chose a service. A host that cancels the event shows the service itself; else it opens in place. */
export class VcsSelectEvent extends Event {
  readonly service: ServiceSummary;

  constructor(service: ServiceSummary) {
    super('vcs-select', { bubbles: true, composed: true, cancelable: true });
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vcs-select': VcsSelectEvent;
  }
}
