import { html } from 'lit';

export const phoneIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 3h4l2 5-3 2a11 11 0 0 0 6 6l2-3 5 2v4q0 2-2 2A16 16 0 0 1 3 5q0-2 2-2" />
</svg>`;
