import { createClient } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import type { MockFetch, MockOptions } from '@vcs/sdk/testing';
import type { LitElement } from 'lit';
import type { ElementsClient } from '../resource/shared-client.ts';
import { accessibleName } from './accessibility.ts';
import { until } from './until.ts';

/** An element that shows a list. */
export type AnyListing = LitElement & { client: ElementsClient | undefined };

/** A mounted element as a test uses it. */
export interface Mounted<Mounting extends AnyListing> {
  readonly element: Mounting;
  readonly mock: MockFetch;
  /** The first match in the element. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null;
  findAll<Found extends HTMLElement = HTMLElement>(selector: string): Found[];
  /** The first match, after waiting for it. */
  get<Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found>;
  /** The button, link or field whose text or name holds these words. */
  control(words: string): HTMLElement;
  /** Names of the records in the list. */
  names(): string[];
  text(selector: string): string;
  focused(): HTMLElement | null;
}

/** A client that keeps nothing and tries once, so that every question reaches the mock. */
export function clientOf(fetch: MockFetch) {
  return createClient({ baseUrl: 'https://api.example.org', fetch, retries: 0, cacheSize: 0 });
}

/** Puts an element on the page, with the link of the host inside and a mock for its API. */
export function mountElement<Mounting extends AnyListing>(
  name: string,
  link: string,
  attributes: Readonly<Record<string, string>> = {},
  api: MockOptions = {},
): Mounted<Mounting> {
  const mock = createMockFetch(api);
  const element = document.createElement(name) as Mounting;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(
    Object.assign(document.createElement('a'), { href: 'https://example.org/directory', textContent: link }),
  );
  element.client = clientOf(mock);
  document.body.append(element);
  return driver(element, mock);
}

export function driver<Mounting extends AnyListing>(element: Mounting, mock: MockFetch): Mounted<Mounting> {
  const root = () => element.shadowRoot!;
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const findAll = <Found extends HTMLElement>(selector: string) => [...root().querySelectorAll<Found>(selector)];
  return {
    element,
    mock,
    find: (selector) => root().querySelector(selector),
    findAll,
    async get<Found extends HTMLElement = HTMLElement>(selector: string) {
      await until(`${selector} in the element`, () => root().querySelector(selector));
      return root().querySelector<Found>(selector)!;
    },
    control(words) {
      const found = findAll('button, a, input, select').find(
        (one) => one.checkVisibility() && accessibleName(one).includes(words),
      );
      if (!found) throw new Error(`Expected a visible control named "${words}".`);
      return found;
    },
    names: () => findAll("[part='card-link']").map((link) => clean(link.textContent)),
    text: (selector) => clean(root().querySelector(selector)?.textContent),
    focused: () => root().activeElement as HTMLElement | null,
  };
}

/** Waits for the first list, and for the filters where there is room for them or some are ticked: they come after it. */
export async function listed<Mounting extends AnyListing>(mounted: Mounted<Mounting>): Promise<Mounted<Mounting>> {
  const { find, get, element } = mounted;
  await get('.card [part=card-link]');
  await element.updateComplete;
  if (find('#filters')?.checkVisibility() || find('.chips')) await until('the filters', () => find('#filters .choice'));
  return mounted;
}
