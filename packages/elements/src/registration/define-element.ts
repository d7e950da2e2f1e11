/**
 * Registers an element unless its name is taken: a page may load this twice, or in two versions. The first one wins.
 *
 * @returns whether this class is the one that is registered
 */
export function defineElement(name: string, elementClass: CustomElementConstructor): boolean {
  const present = customElements.get(name);
  if (present === elementClass) return true;
  if (present) {
    console.info(`<${name}> is already defined on this page by another script; the first definition stays.`);
    return false;
  }
  customElements.define(name, elementClass);
  return true;
}
