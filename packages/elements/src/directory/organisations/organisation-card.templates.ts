import type { OrganisationSummary } from '@vcs/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { callTemplate } from '../../listing/call.templates.ts';
import { descriptionTemplate } from '../../listing/description.templates.ts';
import { shortPlace } from '../../listing/record-facts.ts';
import { shortFactsTemplate } from '../service-card.templates.ts';
import type { OrganisationsView } from './organisations-kind.ts';

/** More kinds of help than these are not one fact among others. */
const mostCategories = 3;

/** What a card says of an organisation: what it is for, what it helps with and where, how to reach it. */
export function cardBodyTemplate(organisation: OrganisationSummary, view: OrganisationsView): TemplateResult {
  return html`${descriptionTemplate(organisation, view)} ${briefTemplate(organisation, view)}`;
}

/** The short facts, and the way to call. */
export function briefTemplate(organisation: OrganisationSummary, view: OrganisationsView): TemplateResult {
  const { strings } = view;
  const { categories, example, contact } = organisation;
  const named = categories.slice(0, mostCategories).map(({ label }) => label);
  const facts = [
    categories.length > mostCategories
      ? strings.andMore(named.join(', '), categories.length - mostCategories)
      : named.join(', '),
    shortPlace({ ...organisation, locations: [] }, view),
    example ? strings.example : undefined,
  ].filter((fact): fact is string => Boolean(fact));
  return html`${shortFactsTemplate(organisation, facts, view)} ${callTemplate(contact.phones[0], view)}`;
}
