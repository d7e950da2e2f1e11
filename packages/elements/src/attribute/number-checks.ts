import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttributeFault } from './attribute-faults.ts';
import { wholeNumber } from './whole-number.ts';

/** Says which attributes should be whole numbers and are not; the element meanwhile does as if they were left out. */
export class NumberChecks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #greatest: Readonly<Record<string, number>>;
  readonly #report: (fault: AttributeFault) => void;

  /** @param greatest by attribute, the greatest number that it may be; the least is 1 */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    greatest: Readonly<Record<string, number>>,
    report: (fault: AttributeFault) => void,
  ) {
    this.#host = host;
    this.#greatest = greatest;
    this.#report = report;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [attribute, maximum] of Object.entries(this.#greatest)) {
      const found = this.#host.getAttribute(attribute);
      if (found !== null && wholeNumber(found, 1, maximum) === undefined) {
        this.#report({ attribute, expected: [1, maximum], found });
      }
    }
  }
}
