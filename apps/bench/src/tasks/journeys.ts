/** What is done on one page: the list comes, somebody searches it and opens the first that is found. */
export interface Journey {
  readonly element: string;
  /** Of the list at the API. */
  readonly path: string;
  readonly words: string;
}

export const journeys: readonly Journey[] = [
  { element: 'vcs-directory', path: '/v1/services', words: 'lunch' },
  { element: 'vcs-volunteer-roles', path: '/v1/roles', words: 'cooking' },
  { element: 'vcs-premises-finder', path: '/v1/spaces', words: 'kitchen' },
  { element: 'vcs-events', path: '/v1/events', words: 'forum' },
];

/** Parts of a visit, in order; each begins with what the visitor does and ends when the page is at rest. */
export const moments = ['first list', 'search', 'open one'] as const;
export type Moment = (typeof moments)[number];

/**
 * How a page is made: with the element, or with a few lines of script that ask the API for the same and write names,
 * or with no script at all, where there is nothing to search.
 */
export const kinds = ['element', 'bare', 'no script'] as const;
export type Kind = (typeof kinds)[number];
