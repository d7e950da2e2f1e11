/** What the loader knows of each element: nothing but its name and where its page without JavaScript is. */
export interface EmbeddableElement {
  /** Path of the hosted page under the API's address; a link to it may be upgraded. */
  readonly page: string;
}

/** By the name used in `data-vcs`; the tag is the name with `vcs-` before it. */
export const elements: Readonly<Record<string, EmbeddableElement>> = {
  directory: { page: 'directory' },
  'volunteer-roles': { page: 'volunteer' },
  'premises-finder': { page: 'premises' },
  events: { page: 'events' },
};

export const tagOf = (name: string): string => `vcs-${name}`;
