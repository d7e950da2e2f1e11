/** Lit's source is no longer what we know how to make shorter. */
export class LitChangedError extends Error {
  override readonly name = 'LitChangedError';
}

/**
 * What stands in the place of Lit's module for styles. Every browser that can show our elements shares style sheets between
 * them; Lit's own module also serves browsers that cannot, and guards against mistakes of those who write styles.
 */
const styleSheets = `
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
    (this.styleSheet = new CSSStyleSheet()).replaceSync(cssText);
  }
}
export const unsafeCSS = (cssText) => new CSSResult(cssText);
export const css = ({ raw }, ...styles) => unsafeCSS(String.raw({ raw }, ...styles.map(({ cssText }) => cssText)));
`;

const namesOfStyles = 'CSSResult adoptStyles css getCompatibleStyle supportsAdoptingStyleSheets unsafeCSS';

/** By the end of a module's path, what in it is for browsers without web components and for pages that a server made. */
const hooks: readonly (readonly [path: RegExp, ...hooks: string[]])[] = [
  [
    /[\\/]reactive-element[\\/]reactive-element\.js$/,
    ',p=a.reactiveElementPolyfillSupport',
    'p?.({ReactiveElement:y}),',
  ],
  [/[\\/]lit-html[\\/]lit-html\.js$/, ',B=t.litHtmlPolyfillSupport', 'B?.(S,k),'],
  [
    /[\\/]lit-element[\\/]lit-element\.js$/,
    ',s.litElementHydrateSupport?.({LitElement:i})',
    'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
  ],
];

/**
 * A module of Lit without what no page needs on which our elements run: a visitor downloads it with each of them. Sources
 * of others are left as they are.
 * @param path of the module
 * @throws {LitChangedError}
 */
export function litForPages(path: string, source: string): string {
  if (/[\\/]reactive-element[\\/]css-tag\.js$/.test(path)) {
    const names = Array.from(source.matchAll(/\w+ as (\w+)/g), ([, name]) => name).join(' ');
    if (names !== namesOfStyles) throw changed(path, `exports of "${namesOfStyles}"`, `"${names}"`);
    return styleSheets;
  }
  const [, ...unneeded] = hooks.find(([module]) => module.test(path)) ?? [undefined];
  return unneeded.reduce((text, hook) => {
    const parts = text.split(hook);
    if (parts.length !== 2) throw changed(path, `${hook} once`, `it ${parts.length - 1} times`);
    return parts.join('');
  }, source);
}

const changed = (path: string, expected: string, found: string): LitChangedError =>
  new LitChangedError(
    `Expected ${expected} in ${path}, found ${found}. See what this version of Lit has in its place, and change what ` +
      'is left out of it.',
  );
