import type { Phone } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { phoneIcon } from '../style/phone-icon.ts';

/** A button that calls; on paper the number in words. */
export function callTemplate(
  phone: Phone | undefined,
  { strings }: { readonly strings: { readonly call: (number: string) => string } },
): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  return html`<a class="button call" part="button call" href=${telephone(phone.number)}>
    ${phoneIcon}<span>${strings.call(`\u2066${phone.number}\u2069`)}</span>
  </a>`;
}

/** A number as a link dials it. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
