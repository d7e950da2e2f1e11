import { createClient } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import type { MockFetch, MockOptions } from '@vcs/sdk/testing';
import '../directory/define.ts';
import type { VcsDirectory } from '../directory/vcs-directory.ts';
import { accessibleName } from './accessibility.ts';
import { until } from './until.ts';

export interface MountedDirectory {
  readonly element: VcsDirectory;
  readonly mock: MockFetch;
  /** The first match in the element. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null;
  findAll<Found extends HTMLElement = HTMLElement>(selector: string): Found[];
  /** The first match, after waiting for it. */
  get<Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found>;
  /** The button, link or field whose text or name holds these words. */
  control(words: string): HTMLElement;
  /** Names of the services in the list. */
  names(): string[];
  text(selector: string): string;
  focused(): HTMLElement | null;
}

/** A client that keeps nothing and tries once, so that every question reaches the mock. */
export function clientOf(fetch: MockFetch) {
  return createClient({ baseUrl: 'https://api.example.org', fetch, retries: 0, cacheSize: 0 });
}

export function mountDirectory(
  attributes: Readonly<Record<string, string>> = {},
  api: MockOptions = {},
): MountedDirectory {
  const mock = createMockFetch(api);
  const element = document.createElement('vcs-directory');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'https://example.org/directory';
  link.textContent = 'Find local help in the directory';
  element.append(link);
  element.client = clientOf(mock);
  document.body.append(element);
  return driver(element, mock);
}

export function driver(element: VcsDirectory, mock: MockFetch): MountedDirectory {
  const root = () => element.shadowRoot!;
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const findAll = <Found extends HTMLElement>(selector: string) => [...root().querySelectorAll<Found>(selector)];
  return {
    element,
    mock,
    find: (selector) => root().querySelector(selector),
    findAll,
    async get<Found extends HTMLElement>(selector: string) {
      await until(`${selector} in the element`, () => root().querySelector(selector));
      return root().querySelector<Found>(selector)!;
    },
    control(words) {
      const found = findAll('button, a, input').find(
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

/** Waits for the filters where there is room for them or some are ticked: they come after the list. */
async function filtersAreThere({ find, element }: MountedDirectory): Promise<void> {
  await element.updateComplete;
  const expected = find('#filters')?.checkVisibility() || find('.chips');
  if (expected) await until('the filters', () => find('#filters .choice'));
}

/** Waits for the first list. */
export async function mountedList(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): Promise<MountedDirectory> {
  const directory = mountDirectory(attributes, api);
  await directory.get('.card [part=card-link]');
  await filtersAreThere(directory);
  return directory;
}
