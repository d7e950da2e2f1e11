import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Where the device has a way of its own to send something, as telephones have. */
export function appShareTemplate(shared: ShareData, text: string): TemplateResult | typeof nothing {
  if (!('share' in navigator)) return nothing;
  const send = () => {
    // Who closes the device's list has changed their mind; that is no failure.
    navigator.share(shared).catch(() => {});
  };
  return html`<button type="button" class="button" part="button" @click=${send}>${text}</button>`;
}
