// The component of docs/react.md, in the browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/index.ts';
import { createMockFetch } from '../../src/testing/index.ts';

/** As much of a page as this needs: the rest of the tests know none. */
interface Element {
  textContent: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element>;
  append(element: Element): void;
  remove(): void;
  dispatchEvent(event: Event): boolean;
}
const { document, HTMLInputElement } = globalThis as unknown as {
  document: { createElement(name: string): Element; body: Element };
  HTMLInputElement: { prototype: object };
};

// A path that only the test server knows.
const { show } = (await import(new URL('react-example.js', import.meta.url).href)) as {
  show(element: Element, client: ReturnType<typeof createClient>): () => void;
};

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the component of the document asks, shows, asks anew and leaves', async (t) => {
  const fetch = createMockFetch();
  const client = createClient({ baseUrl: 'https://directory.example.org', fetch });
  const element = document.createElement('div');
  document.body.append(element);
  const unmount = show(element, client);
  t.after(() => element.remove());
  const status = (): string => element.querySelector('[role=status]')?.textContent ?? '';
  await until(() => /^\d+ services$/.test(status()));
  const all = status();
  const input = element.querySelector('input')!;
  // React watches the property, so the one of the prototype is set.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, 'lunch club');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => /^\d+ services$/.test(status()) && status() !== all);
  const names = Array.from(element.querySelectorAll('li'), ({ textContent }) => textContent);
  assert.ok(names.includes('Tuesday lunch club'), names.join(', '));
  unmount();
  assert.equal(element.textContent, '');
  assert.deepEqual(
    fetch.requests.map(({ url }) => url.searchParams.get('q')),
    [null, 'lunch club'],
  );
});
