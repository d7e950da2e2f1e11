/**
 * Lit's `property` for the decorators that TypeScript calls experimental. Our elements are compiled with these, so that
 * the half of Lit's own for the later standard, a tenth of an element's code, would never run.
 */
export const legacyProperty = `export const property = (options) => (prototype, name) => {
  prototype.constructor.createProperty(name, options);
};`;
