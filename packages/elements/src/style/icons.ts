import { html, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

const icon = (path: SVGTemplateResult) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const phoneIcon = icon(
  svg`<path d="M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2"/>`,
);
export const crossIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
export const backIcon = icon(svg`<path class="mirrored" d="M15 5l-7 7 7 7"/>`);
export const warningIcon = icon(svg`<path d="M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1"/>`);
