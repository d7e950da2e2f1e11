/** An attribute holds a value that the element cannot use. */
export class AttributeError extends Error {
  override readonly name = 'AttributeError';
  readonly element: string;
  readonly attribute: string;
  readonly expected: string;
  readonly found: string;
  /** The valid value that comes closest, where there is one. */
  readonly nearest: string | undefined;

  constructor(element: string, attribute: string, expected: string, found: string, nearest?: string) {
    const advice = nearest === undefined ? 'Correct or remove it.' : `Did you mean "${nearest}"?`;
    super(`<${element} ${attribute}="${found}">: expected ${expected}, found "${found}". ${advice}`);
    this.element = element;
    this.attribute = attribute;
    this.expected = expected;
    this.found = found;
    this.nearest = nearest;
  }
}
