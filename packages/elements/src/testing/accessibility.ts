import 'axe-core/axe.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options?: RunOptions): Promise<AxeResults> };
  }
  interface Element {
    /** As assistive technology gets them (Chromium, behind a flag). */
    readonly computedRole: string;
    readonly computedName: string;
  }
}

/** What axe finds wrong, one line for each place; empty where nothing is. */
export async function violations(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** Role and name of an element as one text: `button Search`. */
export function spoken(element: Element | null | undefined): string {
  return element ? `${element.computedRole} ${element.computedName}` : 'nothing';
}
