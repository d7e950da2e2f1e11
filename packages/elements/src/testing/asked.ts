import type { MockFetch } from '@vcs/sdk/testing';

/** What a list was last asked for; how many there would be otherwise is asked with one to a page. */
export function asked(mock: MockFetch, path = 'services'): URLSearchParams {
  const last = mock.requests.findLast(
    ({ url }) => url.pathname.endsWith(`/${path}`) && url.searchParams.get('per_page') !== '1',
  );
  if (!last) throw new Error(`Expected a question for ${path}, found none.`);
  return last.url.searchParams;
}

/** Writes into a field as a person does. */
export function write(field: HTMLInputElement, words: string): void {
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Chooses out of a list, or leaves a field with another text in it. */
export function change(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
