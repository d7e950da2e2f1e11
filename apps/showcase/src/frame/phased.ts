import { phases } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { PageContext } from './site.ts';

/**
 * What depends on the phase: that of the build is on the page, the others wait in templates, from where the script of the
 * site takes them once their day has come. Without script the next build does.
 */
export function phased(context: Pick<PageContext, 'phase'>, draw: (phase: Phase) => Html): Html {
  const drawn = phases.map((phase) => ({ phase, markup: String(draw(phase)), html: draw(phase) }));
  const now = drawn.find(({ phase }) => phase === context.phase);
  const others = drawn.filter(({ markup }) => markup !== now?.markup);
  const distinct = [...new Map(others.map((item) => [item.markup, item])).values()];
  const phasesOf = (markup: string | undefined): string =>
    drawn
      .filter((item) => item.markup === markup)
      .map(({ phase }) => phase)
      .join(' ');
  if (distinct.length === 0) return html`${now?.html}`;
  return html`<div class="phased" data-phases="${phasesOf(now?.markup)}">${now?.html}</div>
    ${distinct.map((item) => html`<template data-phases="${phasesOf(item.markup)}">${item.html}</template>`)}`;
}
