import type { Deprecation } from './deprecations.ts';
import { elements, tagOf } from './elements.ts';
import { fitFrames } from './frames.ts';
import { cameTooLate, readOwnScript } from './own-script.ts';
import { readLink, readSnippet, snippetSelector } from './snippets.ts';
import type { Snippet } from './snippets.ts';

/** Brings the class of an element and registers it; rejects when the file cannot be had. */
export type LoadElement = (name: string) => Promise<unknown>;

export interface StartOptions {
  readonly version: string;
  /** Address of the running script: `import.meta.url`. */
  readonly url: string;
  readonly load: LoadElement;
  readonly deprecations: readonly Deprecation[];
  /** Last day of support, such as `2028-12-31`, of an edition that has one. */
  readonly supportedUntil?: string;
}

/** One per page, whatever the number and the versions of the scripts. */
const running = Symbol.for('vcs.loader');

/** Upgrades every snippet on the page, now and whenever one is added. */
export function start({ version, url, load, deprecations, supportedUntil }: StartOptions): void {
  const page = globalThis as { [running]?: string };
  const self = `${version} (${url})`;
  if (page[running] !== undefined) {
    console.warn(`vcs: ${page[running]} already runs on this page, so ${self} does nothing. Remove one script tag.`);
    return;
  }
  if (cameTooLate(url)) {
    console.warn(`vcs: ${url} came more than 8 seconds after the page, so its links stay links.`);
    return;
  }
  page[running] = self;

  const script = readOwnScript(url);
  const around = { api: script.api, deprecations };
  if (supportedUntil !== undefined && new Date() > new Date(`${supportedUntil}T24:00Z`)) {
    console.warn(
      `vcs: version ${version} was supported until ${supportedUntil}. Take a newer one: see ${script.api}/support`,
    );
  }
  const seen = new WeakSet<Element>();
  const loading = new Map<string, Promise<boolean>>();
  /** Elements that the page brought itself, from npm: registered once, so theirs stays. */
  const foreign = Object.keys(elements).filter((name) => customElements.get(tagOf(name)) !== undefined);

  /** Resolves to whether the element can be had. */
  async function define(name: string): Promise<boolean> {
    try {
      await load(name);
      return true;
    } catch (error) {
      // Those that wait stay as they are; one that is added later tries again.
      loading.delete(name);
      console.error(
        `vcs: could not load <${tagOf(name)}>, so the link in its place stays. Check that ${new URL(url).origin} can be ` +
          `reached, and is allowed by script-src, and the policy by trusted-types. ${String(error)}`,
      );
      return false;
    }
  }

  async function upgrade({ name, prepare, upgrade }: Snippet): Promise<void> {
    if (foreign.includes(name)) {
      seen.add(upgrade());
      return;
    }
    prepare();
    const defined = loading.get(name) ?? define(name);
    loading.set(name, defined);
    if (!(await defined)) return;
    const element = upgrade();
    seen.add(element);
    element.setAttribute('data-vcs-version', version);
  }

  function scan(root: Element): void {
    const selector = script.upgradesLinks ? `${snippetSelector},a[href]` : snippetSelector;
    for (const found of [root, ...root.querySelectorAll(selector)]) {
      if (seen.has(found) || !found.matches(selector)) continue;
      seen.add(found);
      const snippet = found.matches(snippetSelector)
        ? readSnippet(found, around)
        : readLink(found as HTMLAnchorElement, around);
      if (snippet !== undefined) void upgrade(snippet);
    }
  }

  scan(document.documentElement);
  fitFrames(script.api);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const added of change.addedNodes) if (added instanceof Element) scan(added);
    }
  }).observe(document, { childList: true, subtree: true });
}
