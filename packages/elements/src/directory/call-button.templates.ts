import type { Phone } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListStrings } from './strings/en.ts';

/**
 * The button on a card that calls. It looks as that of the details (`callTemplate`), and has a module of its own: the others
 * have none on their cards, and would start with it if it were theirs too. What icons look like comes after the list.
 */
export function callButtonTemplate(
  phone: Phone | undefined,
  { strings }: { readonly strings: Pick<ListStrings, 'call'> },
): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  return html`<a class="button call" part="button call" href="tel:${phone.number.replace(/[^+\d]/g, '')}">
    <svg
      class="icon"
      width="1.25em"
      height="1.25em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M5 3h4l2 5-3 2a11 11 0 0 0 6 6l2-3 5 2v4q0 2-2 2A16 16 0 0 1 3 5q0-2 2-2" />
    </svg>
    <span>${strings.call(`\u2066${phone.number}\u2069`)}</span>
  </a>`;
}
