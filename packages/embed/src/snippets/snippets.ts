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

/** Attributes that say how the element fits into its page. The hosted page has no parameter for them. */
const ofThePage = ['heading-level', 'url-state'];

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
    for (const each of value === '' ? ['true'] : value.split(/[\s,]+/)) address.searchParams.append(name, each);
  }
  return address.href;
}

const link = (placement: Placement): string =>
  `<a href="${escaped(pageAddress(placement))}">${escaped(placement.text)}</a>`;

/** Level 0: a plain link, alone in its paragraph. */
export const linkSnippet = (placement: Placement): string => `<p>${link(placement)}</p>`;

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

/** Level 3: the hosted page in a frame. */
export const frameSnippet = (placement: Placement): string => {
  const address = new URL(pageAddress(placement));
  address.searchParams.set('embed', '1');
  return `<iframe src="${escaped(address.href)}" title="${escaped(placement.text)}" width="100%" height="900" loading="lazy"></iframe>`;
};
