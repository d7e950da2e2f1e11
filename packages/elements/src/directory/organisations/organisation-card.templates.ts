import type { OrganisationSummary } from '@vcs/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { callButtonTemplate } from '../call-button.templates.ts';
import { descriptionTemplate } from '../../listing/description.templates.ts';
import { namesTemplate } from '../../listing/told-names.ts';
import type { ToldName } from '../../listing/told-names.ts';
import { shortFactsTemplate } from '../service-card.templates.ts';
import type { OrganisationsView } from './organisations-kind.ts';

/** More names than these are not one fact among others. */
const mostNames = 3;

/** What a card says of an organisation: what it is for, what it helps with and where, how to reach it. */
export function cardBodyTemplate(organisation: OrganisationSummary, view: OrganisationsView): TemplateResult {
  return html`${descriptionTemplate(organisation, view)} ${briefTemplate(organisation, view)}`;
}

/** The short facts, and the way to call. */
export function briefTemplate(organisation: OrganisationSummary, view: OrganisationsView): TemplateResult {
  const { strings } = view;
  const { categories, wards, boroughWide, example, contact } = organisation;
  const facts = [
    shortNames(categoryNames(categories), 3, view),
    shortNames(wards, 2, view) ?? (boroughWide ? strings.boroughWide : undefined),
    example ? strings.example : undefined,
  ].filter((fact) => fact !== undefined);
  return html`${shortFactsTemplate(organisation, facts, view)} ${callButtonTemplate(contact.phones[0], view)}`;
}

/** What kinds of help are called. */
export function categoryNames(categories: OrganisationSummary['categories']): ToldName[] {
  return categories.map(({ label, lang }) => ({ name: label, lang }));
}

/** Names as one fact among others: where there are too many for that, the first, and how many more. */
function shortNames(names: readonly ToldName[], shown: number, view: OrganisationsView): TemplateResult | undefined {
  if (names.length === 0) return undefined;
  const { strings, format } = view;
  return names.length > mostNames
    ? namesTemplate(names.slice(0, shown), view, (all) => strings.andMore(all.join(', '), names.length - shown))
    : namesTemplate(names, view, (all) => format.list(all));
}
