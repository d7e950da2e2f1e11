import type { Phone, ServiceSummary } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import { phoneIcon } from '../style/icons.ts';
import type { DirectoryView } from './directory-view.ts';
import { hasContact, isOld, shortCost, shortHours, shortPlace } from './service-facts.ts';

/** A service in the list: what it is, who runs it, is it for me, when and where, how do I get it. */
export function cardTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  const open = (event: Event) => view.actions.open(service, event.currentTarget as HTMLElement);
  const lang = service.lang === view.language ? nothing : service.lang;
  const text = service.description ?? service.whoFor;
  return html`<li class="card" part="card">
    ${headingTemplate(
      { level: view.headingLevel + 1, className: 'subtitle', part: 'card-heading' },
      html`<button
        type="button"
        class="link"
        part="card-link"
        data-slug=${service.slug}
        lang=${lang}
        dir="auto"
        @click=${open}
      >
        ${service.name}
      </button>`,
    )}
    <p class="organisation" part="organisation"><bdi lang=${lang}>${service.organisation.name}</bdi></p>
    ${noticesTemplate(service, view)}
    ${text ? html`<p class="description" part="description" lang=${lang} dir="auto">${text}</p>` : nothing}
    ${cardFactsTemplate(service, view)} ${callTemplate(service.contact.phones[0], view)}
  </li>`;
}

/** What a visitor must know before anything else: that it does not run, and its alert. */
export function noticesTemplate(service: ServiceSummary, { strings }: DirectoryView): TemplateResult {
  return html`${
    service.status === 'active' ? nothing : html`<p class="status" part="status">${strings[service.status]}</p>`
  }
  ${service.alert ? html`<p class="note warn" part="alert" lang=${service.lang} dir="auto">${service.alert}</p>` : nothing}`;
}

/** The short facts of a card on one or two lines, and how old they are. */
export function cardFactsTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  const { strings, format } = view;
  const hours = service.status === 'active' ? shortHours(service, view) : undefined;
  const facts = [
    shortCost(service, view),
    shortPlace(service, view),
    ...service.access.map((mode) => (mode === 'in-person' ? undefined : strings[mode])),
    service.example ? strings.example : undefined,
  ].filter((fact) => fact !== undefined);
  const date = service.assured && format.date(service.assured.date);
  const old = isOld(service, view.now);
  return html`${
    facts.length > 0
      ? html`<ul class="facts" role="list" part="facts">
          ${hours === undefined ? nothing : html`<li class="hours"><bdi>${hours}</bdi></li>`}
          ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
        </ul>`
      : nothing
  }
  ${
    date === undefined
      ? nothing
      : html`<p class=${old ? 'checked old' : 'checked muted'} part="checked">
          ${old && hasContact(service) ? strings.checkedLongAgo(date) : strings.checked(date)}
        </p>`
  }`;
}

/** A button that calls; on paper the number in words. */
export function callTemplate(phone: Phone | undefined, { strings }: DirectoryView): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  return html`<a class="button call" part="button call" href=${telephone(phone.number)}>
    ${phoneIcon}<span>${strings.call(`\u2066${phone.number}\u2069`)}</span>
  </a>`;
}

/** A number as a link dials it. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
