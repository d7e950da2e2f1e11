import { html } from 'lit';

export const crossIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M6 6l12 12M18 6L6 18" />
</svg>`;
export const backIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path class="mirrored" d="M15 5l-7 7 7 7" />
</svg>`;
