import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A bookmark, filled in where a record is kept. */
export function bookmarkIcon(kept: boolean): TemplateResult {
  return html`<svg class=${kept ? 'icon kept' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 3h12v18l-6-5-6 5z" />
  </svg>`;
}
