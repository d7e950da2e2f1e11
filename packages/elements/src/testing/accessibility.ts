import 'axe-core/axe.js';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options?: RunOptions): Promise<AxeResults> };
  }
  interface Element {
    /** As assistive technology gets them: Chromium tells behind a flag, the others do not. */
    readonly computedRole?: string;
    readonly computedName?: string;
  }
}

/** What axe finds wrong, one line for each place; empty where nothing is. */
export async function violations(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** The name that assistive technology gets: as the browser says, else worked out as the standard says. */
export function accessibleName(element: Element): string {
  return element.computedName ?? computeAccessibleName(element);
}

/** The role that assistive technology gets, from the same sources. */
export function accessibleRole(element: Element): string {
  return element.computedRole ?? getRole(element) ?? 'none';
}

/** Role and name of an element as one text: `button Search`. */
export function spoken(element: Element | null | undefined): string {
  return element ? `${accessibleRole(element)} ${accessibleName(element)}` : 'nothing';
}
