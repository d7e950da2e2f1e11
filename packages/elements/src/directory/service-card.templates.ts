import type { OrganisationSummary, ServiceSummary } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { callButtonTemplate } from './call-button.templates.ts';
import { descriptionTemplate } from '../listing/description.templates.ts';
import { hasContact } from '../listing/has-contact.ts';
import { isOld, shortPlace } from '../listing/record-facts.ts';
import type { DirectoryView } from './directory-kind.ts';
import { shortCost } from '../listing/short-cost.ts';
import { shortHours } from './service-facts.ts';

/** What a card says of a service: what it is, is it for me, when and where, how do I get it. */
export function cardBodyTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  return html`${noticesTemplate(service, view)} ${descriptionTemplate(service, view)} ${briefTemplate(service, view)}`;
}

/** The short facts, and the way to call. */
export function briefTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  return html`${cardFactsTemplate(service, view)} ${callButtonTemplate(service.contact.phones[0], view)}`;
}

/** What a visitor must know before anything else: that it does not run, and its alert. */
export function noticesTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  const { strings } = view;
  return html`${
    service.status === 'active' ? nothing : html`<p class="status" part="status">${strings[service.status]}</p>`
  }
  ${service.alert ? html`<p class="note warn" part="alert" lang=${languageOf(service, 'alert', view)} dir="auto">${service.alert}</p>` : nothing}`;
}

/** The short facts of a card on one or two lines, and how old they are. */
function cardFactsTemplate(service: ServiceSummary, view: DirectoryView): TemplateResult {
  const { strings } = view;
  const hours = service.status === 'active' ? shortHours(service, view) : undefined;
  const facts = [
    shortCost(service, view),
    shortPlace(service, view),
    service.distance && strings.walk(service.distance.walkingMinutes),
    ...service.access.map((mode) => (mode === 'in-person' ? undefined : strings[mode])),
    service.example ? strings.example : undefined,
  ].filter((fact) => fact !== undefined);
  return shortFactsTemplate(service, facts, view, hours);
}

/** Short facts in one list, and how old they are. */
export function shortFactsTemplate(
  record: ServiceSummary | OrganisationSummary,
  facts: readonly (string | TemplateResult)[],
  { strings, format, now }: Pick<DirectoryView, 'strings' | 'format' | 'now'>,
  hours?: string,
): TemplateResult {
  const date = record.assured && format.date(record.assured.date);
  const old = isOld(record, now);
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
          ${old && hasContact(record) ? strings.checkedLongAgo(date) : strings.checked(date)}
        </p>`
  }`;
}
