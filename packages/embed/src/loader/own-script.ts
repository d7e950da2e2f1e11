/** How the page asked for this file: its address, and what the script tag says. */
export interface OwnScript {
  readonly url: string;
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  /** True where the tag carries `data-upgrade="links"`. */
  readonly upgradesLinks: boolean;
}

/**
 * Finds the tag by its address, since a module has no `document.currentScript`.
 * A tag the page has removed meanwhile leaves the defaults.
 */
export function readOwnScript(url: string): OwnScript {
  const tag = [...document.scripts].find((script) => script.src === url);
  const api = tag?.dataset['api'];
  return {
    url,
    api: api ? new URL(api, document.baseURI).href.replace(/\/+$/, '') : new URL(url).origin,
    upgradesLinks: tag?.dataset['upgrade'] === 'links',
  };
}

/** Milliseconds after which a reader may have begun to use the links, which must then stay as they are. */
const patience = 8000;

/**
 * True where the page asked for the script as it loaded, and the script came too late. A script that the page asks for
 * once it has loaded, or later than that, as a consent manager does, has its own 8 seconds: somebody has just pressed a
 * button to get it, or come near the place of an element.
 */
export function cameTooLate(url: string): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const now = performance.now();
  const loaded = page?.loadEventEnd;
  // Browsers note the first few hundred files of a page, and tools that measure pages throw such notes away.
  const asked = performance.getEntriesByName(url, 'resource')[0]?.startTime ?? (loaded ? now : 0);
  return now - (asked > Math.min(loaded || patience, patience) ? asked : 0) > patience;
}
