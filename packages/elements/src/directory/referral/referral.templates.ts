import type { ServiceDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { telephone } from '../../listing/call.templates.ts';
import { webAddress } from '../../listing/contact.templates.ts';
import type { Line } from '../../listing/detail-parts.templates.ts';
import { ownWords } from '../../listing/own-words.ts';
import type { DetailView } from '../directory-kind.ts';

/** How somebody is passed on to the service: by whom, to where, on what condition, and how long it takes. */
export function referralLines(service: ServiceDetail, view: DetailView): Line[] {
  const { referral, contact } = service;
  const { strings, format } = view;
  if (!referral) return [];
  const { method, criteria, phone, email, replyDays, updated } = referral;
  const url = webAddress(referral.url);
  const known = contact.phones.map(({ number }) => number);
  return [
    strings.referralMethods[method],
    ...ownWords(criteria, 'referral.criteria', service, view),
    phone &&
      !known.includes(phone) &&
      html`<p>
        <a href=${telephone(phone)}><bdi dir="ltr">${phone}</bdi></a>
      </p>`,
    email &&
      email !== contact.email &&
      html`<p>
        <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
      </p>`,
    url && html`<p><a href=${url}>${strings.referralForm}</a></p>`,
    replyDays !== undefined && strings.repliesIn(replyDays),
    updated && strings.asOf(format.date(updated)),
  ];
}

/** A way for somebody who works with people to hand one on; it opens a form, which comes then. */
export function handOnTemplate(service: ServiceDetail, view: DetailView): unknown {
  const { status, capacity, referral } = service;
  if (status !== 'active' || capacity === 'closed' || referral?.method === 'none') return nothing;
  return keyed(service.id, entryTemplate(service, view));
}

function entryTemplate(service: ServiceDetail, view: DetailView): TemplateResult {
  const { strings } = view;
  const start = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    const [message, place] = [button.nextElementSibling!, button.parentElement!.lastElementChild as HTMLElement];
    message.textContent = '';
    button.disabled = true;
    try {
      const { startHandOff } = await import('./hand-off-part.ts');
      await startHandOff(place, service, view, () => {
        button.hidden = false;
        button.focus();
      });
      button.hidden = true;
    } catch {
      message.textContent = `${strings.noHandOff} ${strings.unreachableAdvice}`;
    } finally {
      button.disabled = false;
    }
  };
  return html`<div class="hand-off scripted" part="referral">
    <button type="button" class="button" part="button referral-start" @click=${start}>${strings.referSomebody}</button>
    <p class="field-error" part="field-error"></p>
    <div></div>
  </div>`;
}
