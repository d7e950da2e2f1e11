/** A name in snippets that was given up. It works on, and the console says what to write instead. */
export interface Deprecation {
  /** Name of the element, such as `directory`. */
  readonly element: string;
  /** The attribute as partners have it on their pages. */
  readonly attribute: string;
  readonly instead: string;
  /** The version that will no longer know it. */
  readonly until: string;
}

/** Every name that was given up since the first release: none yet. */
export const deprecations: readonly Deprecation[] = [];

/** Writes what a snippet says under a name that was given up where it belongs now, and tells the console. */
export function renameAttributes(
  element: Element,
  given: (attribute: string) => string | null,
  { api, deprecations: table }: { readonly api: string; readonly deprecations: readonly Deprecation[] },
): void {
  for (const { element: name, attribute, instead, until } of table) {
    const value = element.localName === `vcs-${name}` ? given(attribute) : null;
    if (value === null) continue;
    if (!element.hasAttribute(instead)) element.setAttribute(instead, value);
    console.warn(
      `vcs: "${attribute}" of <${element.localName}> is now called "${instead}". Write that: version ${until} no longer ` +
        `knows the old name. See ${api}/support#names`,
    );
  }
}
