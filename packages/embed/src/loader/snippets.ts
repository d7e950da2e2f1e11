import { renameAttributes } from './deprecations.ts';
import type { Deprecation } from './deprecations.ts';
import { elements, tagOf } from './elements.ts';
import { leadsSomewhere } from './link-template.ts';

/** A place on the page that asks for an element, and how to put it there once its class is known. */
export interface Snippet {
  readonly name: string;
  /** Runs before the class is loaded, so that the element starts with what it needs. */
  prepare(): void;
  /** Puts the element in place and returns it. */
  upgrade(): Element;
}

/** What all snippets of a page have in common. */
export interface Surroundings {
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  readonly deprecations: readonly Deprecation[];
}

const names = Object.keys(elements);
const tags = names.map(tagOf);
export const snippetSelector = [...tags, '[data-vcs]'].join();

/** `<vcs-directory>`: only the API's address is missing. */
function tagSnippet(element: Element, name: string, around: Surroundings): Snippet {
  return {
    name,
    prepare: () => {
      renameAttributes(element, (attribute) => element.getAttribute(attribute), around);
      if (!element.hasAttribute('api')) element.setAttribute('api', around.api);
    },
    upgrade: () => element,
  };
}

/**
 * A new element that takes over from what stood there. Only attributes that the class itself observes are set: whoever
 * may write `data-*` or a link, but no script, must not get an `onclick` through us, nor a link that runs one.
 */
function fill(name: string, around: Surroundings, given: (attribute: string) => string | null): Element {
  const element = document.createElement(tagOf(name));
  const value = (attribute: string): string | null => {
    const text = given(attribute);
    return text !== null && attribute === 'link-template' && !leadsSomewhere(text) ? null : text;
  };
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const attribute of observedAttributes) {
    const text = value(attribute);
    if (text !== null) element.setAttribute(attribute, text);
  }
  renameAttributes(element, value, around);
  if (!element.hasAttribute('api')) element.setAttribute('api', around.api);
  return element;
}

/** `<div data-vcs="directory" data-vcs-ward="bow-east">`: the block stays, its content moves into a new element. */
function blockSnippet(block: Element, name: string, around: Surroundings): Snippet {
  return {
    name,
    prepare: () => {},
    upgrade: () => {
      const element = fill(name, around, (attribute) => block.getAttribute(`data-vcs-${attribute}`));
      element.append(...block.childNodes);
      block.append(element);
      return element;
    },
  };
}

/**
 * A link alone in its paragraph: the paragraph stays, the link moves into a new element. That shows what the link leads to,
 * so it asks the same API, whatever else the link says.
 */
function linkSnippet(link: HTMLAnchorElement, name: string, around: Surroundings): Snippet {
  return {
    name,
    prepare: () => {},
    upgrade: () => {
      const asked = new URL(link.href).searchParams;
      asked.delete('api');
      const element = fill(name, around, (attribute) => asked.getAll(attribute).join(' ') || null);
      link.replaceWith(element);
      element.append(link);
      return element;
    },
  };
}

/** Reads a tag or a marked block. Says in the console when the name is none of ours. */
export function readSnippet(element: Element, around: Surroundings): Snippet | undefined {
  const name = element.getAttribute('data-vcs');
  if (name === null) return tagSnippet(element, element.localName.slice('vcs-'.length), around);
  if (names.includes(name)) {
    // A copy of a block that was upgraded, as pages keep for going back, holds its element already.
    return element.querySelector(tagOf(name)) ? undefined : blockSnippet(element, name, around);
  }
  console.error(`vcs: expected data-vcs to be one of ${names.join(', ')}; found "${name}". The block stays as it is.`);
  return undefined;
}

/** Reads a link, where it leads to one of our pages and nothing else shares its block. Menus and lists stay. */
export function readLink(link: HTMLAnchorElement, around: Surroundings): Snippet | undefined {
  const name = names.find((each) => `${link.origin}${link.pathname}` === `${around.api}/${elements[each]?.page}`);
  const block = link.parentElement;
  if (name === undefined || block === null || link.closest(`nav,li,${snippetSelector}`) !== null) return undefined;
  const alone = block.textContent?.trim() === link.textContent?.trim() && block.childElementCount === 1;
  return alone && getComputedStyle(block).display !== 'inline' ? linkSnippet(link, name, around) : undefined;
}
