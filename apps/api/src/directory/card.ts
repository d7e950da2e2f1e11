import type { ServiceSummary } from '@vcs/schema';
import { html } from 'hono/html';
import { linkFrom } from '../pages/framed.ts';
import type { Html } from '../pages/layout.ts';
import {
  accessTexts,
  checkedText,
  shortCost,
  shortHours,
  shortPlace,
  statusTexts,
  telephone,
} from '../service-page/facts.ts';

/** A service in the list: what it is, who runs it, is it for me, when and where, how do I get it. */
export function card(service: ServiceSummary, framed: boolean): Html {
  const { slug, name, lang, organisation, description, whoFor, status, alert, access, contact, example } = service;
  const facts = [
    shortHours(service),
    shortCost(service),
    shortPlace(service),
    ...access.map((mode) => (mode === 'in-person' ? undefined : accessTexts[mode])),
    example ? 'Example' : undefined,
  ].filter((fact) => fact !== undefined);
  const text = description ?? whoFor;
  const checked = checkedText(service, new Date());
  const phone = contact.phones[0];
  return html`<li>
    <h2><a href="${linkFrom(framed, `/services/${slug}`)}" lang="${lang}" dir="auto">${name}</a></h2>
    <p lang="${lang}"><bdi>${organisation.name}</bdi></p>
    ${status === 'active' ? '' : html`<p class="status">${statusTexts[status]}</p>`}
    ${alert === undefined ? '' : html`<p class="status" lang="${lang}" dir="auto">${alert}</p>`}
    ${text === undefined ? '' : html`<p class="short" lang="${lang}" dir="auto">${text}</p>`}
    ${
      facts.length === 0
        ? ''
        : html`<ul class="facts">
            ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
          </ul>`
    }
    ${checked === undefined ? '' : html`<p class="checked">${checked}</p>`}
    ${phone === undefined ? '' : html`<p><a href="${telephone(phone.number)}">Call ${phone.number}</a></p>`}
    ${contact.email === undefined ? '' : html`<p><a href="mailto:${contact.email}">Write to ${contact.email}</a></p>`}
  </li>`;
}
