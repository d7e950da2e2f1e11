import type { ReactiveControllerHost } from 'lit';

/** What is wrong with an attribute. */
export interface AttributeFault {
  readonly attribute: string;
  /** What would be right: words that follow "expected", or the least and the greatest whole number; else an address. */
  readonly expected?: string | readonly [minimum: number, maximum: number];
  readonly found: string;
  /** The valid value that comes closest, where there is one. */
  readonly nearest?: string | undefined;
}

/** The faults of one element: each is said once in the console, and in the element until an attribute changes. */
export class AttributeFaults {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #faults: AttributeFault[] = [];
  #note: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  report(fault: AttributeFault): void {
    if (this.#faults.some(({ attribute, found }) => attribute === fault.attribute && found === fault.found)) return;
    this.#faults.push(fault);
    void this.#say(fault);
  }

  /** Forgets them, because attributes have changed. */
  clear(): void {
    this.#faults = [];
  }

  /** What to show in the element. */
  get note(): HTMLElement | undefined {
    return this.#faults.length > 0 ? this.#note : undefined;
  }

  async #say(fault: AttributeFault): Promise<void> {
    const { reportFault, setUpNote } = await import('./set-up-note.ts');
    reportFault(this.#host.localName, fault);
    this.#note = setUpNote(this.#faults);
    this.#host.requestUpdate();
  }
}
