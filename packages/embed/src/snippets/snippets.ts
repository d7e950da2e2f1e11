import { elements, tagOf } from '../loader/elements.ts';

/** What a web officer wants on a page. */
export interface Placement {
  /** Address of the API, without a slash at the end. */
  readonly origin: string;
  /** Name of the element, such as `directory`. */
  readonly element: string;
  /** Words of the link, which everybody sees whose browser does not run the script. */
  readonly text: string;
  /** Attributes of the element with their values; an empty value for one that is only there or not. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A snippet was asked for with an element that there is not. */
export class UnknownElementError extends Error {
  override readonly name = 'UnknownElementError';

  constructor(element: string) {
    super(`Expected an element, one of ${Object.keys(elements).join(', ')}; found "${element}".`);
  }
}

/** Attributes that say how the element fits into its page. The hosted page takes no notice of them. */
const ofThePage = ['heading-level', 'url-state'];

/** Names in the address begin with the name of the element unless something else stands there. */
const valueInAddress = (element: string, name: string, value: string): string => {
  if (value !== '') return value;
  return name === 'url-state' ? element : 'true';
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `ward="bow-east"`, or `free` alone, each with a space before it. */
const written = (attributes: Placement['attributes'], prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${prefix}${name}` : ` ${prefix}${name}="${escaped(value)}"`))
    .join('');

/**
 * Address of the hosted page that shows the same, which needs no script.
 * @throws {UnknownElementError}
 */
export function pageAddress({ origin, element, attributes }: Omit<Placement, 'text'>): string {
  const page = elements[element]?.page;
  if (page === undefined) throw new UnknownElementError(element);
  const address = new URL(`${origin}/${page}`);
  for (const [name, value] of Object.entries(attributes)) {
    if (ofThePage.includes(name)) continue;
    for (const each of valueInAddress(element, name, value).split(/[\s,]+/)) address.searchParams.append(name, each);
  }
  return address.href;
}

const link = (placement: Placement): string =>
  `<a href="${escaped(pageAddress(placement))}">${escaped(placement.text)}</a>`;

/**
 * Level 0: a plain link, alone in its paragraph.
 * @param isUpgraded true where the script puts the element in its place, which then has nothing but the link to go by
 */
export function linkSnippet(placement: Placement, { isUpgraded = false } = {}): string {
  const { element, attributes, text } = placement;
  const address = new URL(pageAddress(placement));
  for (const name of isUpgraded ? ofThePage : []) {
    const value = attributes[name];
    if (value !== undefined) address.searchParams.set(name, valueInAddress(element, name, value));
  }
  return `<p><a href="${escaped(address.href)}">${escaped(text)}</a></p>`;
}

/** Level 1: a block with data attributes. */
export const markedBlockSnippet = (placement: Placement): string =>
  `<div data-vcs="${placement.element}"${written(placement.attributes, 'data-vcs-')}>
  ${link(placement)}
</div>`;

/** Level 2: the element itself. */
export const tagSnippet = (placement: Placement): string => {
  const tag = tagOf(placement.element);
  return `<${tag}${written(placement.attributes)}>
  ${link(placement)}
</${tag}>`;
};

/** Address of the hosted page as it stands in a frame. */
export function frameAddress(placement: Omit<Placement, 'text'>): string {
  const address = new URL(pageAddress(placement));
  address.searchParams.set('embed', '1');
  return address.href;
}

/** Level 3: the hosted page in a frame. */
export const frameSnippet = (placement: Placement): string => {
  return `<iframe src="${escaped(frameAddress(placement))}" title="${escaped(placement.text)}" width="100%" height="900" loading="lazy"></iframe>`;
};
