import { takesHandOffs } from '@vcs/sdk';
import type { HandOff } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../../heading/heading.templates.ts';
import { callTemplate } from '../../listing/call.templates.ts';
import { webAddress } from '../../listing/contact.templates.ts';
import type { LaterListingStrings } from '../../listing/listing-strings.ts';
import { linesOf } from './hand-off-lines.ts';
import type { HandOffView } from './hand-off-view.ts';

/** What came of sending it. */
export type Sending = 'sending' | 'sent' | 'failed' | undefined;

export interface SheetState {
  readonly handOff: HandOff;
  readonly sending: Sending;
  /** What was done last, in words. */
  readonly message: string | undefined;
}

export interface SheetActions {
  send(): void;
  email(): void;
  print(): void;
  copy(): void;
  change(): void;
  clear(): void;
}

/** The hand-off as it will be read, and the ways to hand it on. */
export function sheetTemplate(
  view: HandOffView & { readonly calls: Pick<LaterListingStrings, 'call'> },
  { handOff, sending, message }: SheetState,
  actions: SheetActions,
): TemplateResult {
  const { service, strings, headingLevel, calls } = view;
  const { referral, contact, organisation } = service;
  const email = referral?.email ?? contact.email;
  const subject = encodeURIComponent(strings.mailSubject(handOff.reference, service.name));
  const form = webAddress(referral?.url);
  const phone = referral?.phone ? { number: referral.phone } : undefined;
  const sends = takesHandOffs(referral?.endpoint) && sending !== 'sent';
  const way = (text: string, act: () => void) =>
    html`<button type="button" class="button" part="button" @click=${act}>${text}</button>`;
  return html`<div class="hand-off-sheet" part="referral-sheet">
    <div class="sheet">
      ${headingTemplate({ level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading', focusable: true }, strings.ready)}
      <dl>
        ${linesOf(handOff, view).map(
          ({ name, text }, place) =>
            html`<div>
              <dt>${name}</dt>
              <dd class=${place === 0 ? 'reference' : nothing} dir="auto">${text}</dd>
            </div>`,
        )}
      </dl>
    </div>
    <p class="muted">${strings.referenceHint}</p>
    <div class="hand-off-ways" role="group" aria-label=${strings.howToSend}>
      ${
        sends
          ? html`<button
              type="button"
              class="button primary"
              part="button referral-send"
              aria-disabled=${sending === 'sending' ? 'true' : nothing}
              @click=${actions.send}
            >
              <span>${sending === 'sending' ? strings.sending : strings.send(organisation.name)}</span>
            </button>`
          : nothing
      }
      ${
        email
          ? html`<a class="button" part="button" href="mailto:${email}?subject=${subject}" @click=${actions.email}
              >${strings.email}</a
            >`
          : nothing
      }
      ${way(strings.print, actions.print)} ${way(strings.copy, actions.copy)}
      ${form ? html`<a class="button" part="button" href=${form} rel="noreferrer">${strings.form}</a>` : nothing}
      ${callTemplate(phone, { strings: calls })}
    </div>
    ${
      message
        ? html`<p class=${sending === 'failed' ? 'note stop' : 'note'} part="referral-message">${message}</p>`
        : nothing
    }
    ${referral?.replyDays ? html`<p>${strings.replies(referral.replyDays)}</p>` : nothing}
    <div class="hand-off-ways">
      ${
        // What is on its way, or has arrived, stays what was sent.
        sending && sending !== 'failed' ? nothing : way(strings.change, actions.change)
      }
      ${way(strings.clear, actions.clear)}
    </div>
  </div>`;
}
