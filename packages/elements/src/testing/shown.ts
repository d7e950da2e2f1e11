import type { LitElement } from 'lit';
import { until } from './until.ts';

/** Longer than any machine needs: what it ends is a wait for something that never comes. */
const limit = 60_000;

const find = (element: LitElement, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);

/** For an example: waits until something of an element is there. */
export const shown = (selector: string) => (element: LitElement) =>
  until(`${selector} in the element`, () => find(element, selector), limit);

/** For an example: presses a control, and waits until what it brings is there. */
export const pressed = (control: string, selector: string) => async (element: LitElement) => {
  await shown(control)(element);
  find(element, control)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await shown(selector)(element);
};

/** For an example: one thing after another. */
export const then =
  (...steps: readonly ((element: LitElement) => Promise<void>)[]) =>
  async (element: LitElement): Promise<void> => {
    for (const step of steps) await step(element);
  };

/** For an example: writes into a field, as somebody does who goes on typing. */
export const written = (field: string, words: string) => async (element: LitElement) => {
  await shown(field)(element);
  const input = find(element, field) as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
