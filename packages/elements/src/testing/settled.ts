import type { LitElement } from 'lit';
import type { ElementExample } from './element-example.ts';
import { until } from './until.ts';

/** Longer than any machine needs: what it ends is a wait for something that never comes. */
const limit = 60_000;

/**
 * Waits until an element shows all that its example is about: the answer, the filters where there is room for them, the
 * opened record, and what comes after.
 * @param later what an element of this kind shows soon after its first list
 */
export async function settled(element: LitElement, example: ElementExample, later?: string): Promise<void> {
  const find = <Found extends HTMLElement>(selector: string) => element.shadowRoot?.querySelector<Found>(selector);
  const get = (selector: string) => until(`${selector} in the element`, () => find(selector), limit);
  await get('#count');
  if (example.api.delay !== Infinity) {
    await until('the first answer', () => find('.results')?.getAttribute('aria-busy') === 'false', limit);
    if (later && !example.api.fail) await get(later);
    // What has no place needs no map.
    if (find('.card') && !example.attributes['list']) await get('.view-choices');
    if (find('#filters')?.checkVisibility()) await get('#filters > *');
  }
  if (example.opened) {
    await get(`[data-slug='${example.opened}']`);
    find(`[data-slug='${example.opened}']`)!.click();
    await get('.groups');
  }
  await element.updateComplete;
  await example.after?.(element);
}
