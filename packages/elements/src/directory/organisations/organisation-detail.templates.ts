import type { OrganisationDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { besideAddress } from '../../listing/beside-address.ts';
import { callTemplate } from '../../listing/call.templates.ts';
import { contactTemplate } from '../../listing/contact.templates.ts';
import { countedName } from '../../listing/counted-name.ts';
import {
  ageTemplate,
  groupTemplate,
  partHeadingTemplate,
  sourceTemplate,
} from '../../listing/detail-parts.templates.ts';
import type { Line } from '../../listing/detail-parts.templates.ts';
import { languageOf } from '../../listing/text-language.ts';
import type { ToldRecord } from '../../listing/text-language.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import type { LaterStrings, ListStrings } from '../strings/en.ts';
import type { OrganisationsView } from './organisations-kind.ts';
import type { OrganisationTexts } from './strings/en.ts';

/** What the templates of the detail need: the same, with all texts. */
export interface OrganisationView extends OrganisationsView {
  readonly strings: ListStrings & LaterStrings & OrganisationTexts;
}

/** The register of charities of England and Wales, by its code at org-id.guide. */
const charities = 'GB-CHC';

/** What an organisation is, how to reach it, and everything it offers. Groups without a fact are left out. */
export function organisationBodyTemplate(organisation: OrganisationDetail, view: OrganisationView): TemplateResult {
  const { strings } = view;
  const { contact, services, roles, events, premises } = organisation;
  const summary = view.selected!;
  const wards = view.format.list(summary.wards.map(({ name }) => name));
  const lang = languageOf(organisation, 'description', view);
  return html`${ageTemplate({ ...organisation, organisation }, view)} ${callTemplate(contact.phones[0], view)}
    ${paragraphs(organisation.description).map(
      (paragraph) => html`<p class="measure" part="description" lang=${lang} dir="auto">${paragraph}</p>`,
    )}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.helpsWith, [view.format.list(summary.categories.map(({ label }) => label))])}
      ${groupTemplate(strings.where, [wards, summary.boroughWide && strings.boroughWide])}
      ${groupTemplate(strings.contact, [contactTemplate(contact, view)])}
      ${groupTemplate(strings.about, aboutLines(organisation, view))}
    </dl>
    ${offeredTemplate(strings.offeredServices, 'services/', services, view)}
    ${offeredTemplate(strings.offeredRoles, 'roles/', roles, view)}
    ${offeredTemplate(strings.offeredEvents, 'events/', events, view)}
    ${offeredTemplate(strings.offeredSpaces, 'premises?premises=', premises, view)}
    ${sourceTemplate(organisation, view)}`;
}

function aboutLines({ kinds, identifiers, greenFacts }: OrganisationDetail, view: OrganisationView): Line[] {
  const { strings, format } = view;
  const charity = identifiers.find(({ scheme }) => scheme === charities);
  return [
    format.list(
      kinds
        .map((kind) => strings.filterValues.kind[kind] ?? countedName('kind', kind, view))
        .filter((name) => name !== undefined),
    ),
    charity && strings.charityNumber(charity.value),
    ...(greenFacts ?? []),
  ];
}

interface Offered extends ToldRecord {
  readonly slug: string;
  readonly name: string;
}

/** What it offers of one kind, each with its page where that is known. */
function offeredTemplate(
  heading: string,
  path: string,
  records: readonly Offered[],
  view: OrganisationView,
): TemplateResult | typeof nothing {
  const { api } = view;
  if (records.length === 0) return nothing;
  return html`<section class="organisation-part" part="related">
    ${partHeadingTemplate(heading, view)}
    <ul class="related" role="list">
      ${records.map((record) => {
        const name = html`<bdi lang=${languageOf(record, 'name', view)}>${record.name}</bdi>`;
        return html`<li>
          ${api === undefined ? name : html`<a href=${besideAddress(view, `${api}/${path}${record.slug}`)}>${name}</a>`}
        </li>`;
      })}
    </ul>
  </section>`;
}
