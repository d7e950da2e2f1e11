import type { AttributeError } from './attribute-error.ts';

/** The attribute errors of one element: each is said once in the console and stays until the attribute changes. */
export class AttributeErrors {
  readonly #errors = new Map<string, AttributeError>();

  get list(): readonly AttributeError[] {
    return [...this.#errors.values()];
  }

  report(error: AttributeError): void {
    const key = `${error.attribute}=${error.found}`;
    if (this.#errors.has(key)) return;
    this.#errors.set(key, error);
    console.error(error.message);
  }

  /** Forgets what was wrong with an attribute, because it has a new value. */
  forget(attribute: string): void {
    for (const [key, error] of this.#errors) if (error.attribute === attribute) this.#errors.delete(key);
  }
}
